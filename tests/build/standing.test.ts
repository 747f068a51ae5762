import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noticedWorld } from '../fixtures/noticed-world.ts';
import { change, keptFolder } from '../fixtures/worlds.ts';
import { ended, startBuild } from './run-build.ts';

const { folder, remove } = keptFolder();
const root = noticedWorld(folder);
change(root, 'data/areas.csv', 'Southam County Council', '');
const site = join(folder, 'site');

async function build(): Promise<string> {
  const kept = { SCORECARDS_KEPT: join(folder, 'kept') };
  const { status, stderr } = await ended(startBuild(root, site, kept, '--timings'));
  if (status !== 0) throw new Error(stderr);
  return stderr;
}

beforeAll(build, 600_000);
afterAll(remove);

const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

const pages = (): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));

/** The pages that show a figure, with the text that follows each of the links that are it. */
const placesOf = (entry: string): [page: string, text: string][] =>
  pages().flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    return html
      .split(new RegExp(`class="figure-link" href="[^"]*#${entry}"[^>]*>`))
      .slice(1)
      .map((after): [string, string] => [page, textOf(after.slice(0, 900))]);
  });

const stood: [string, string, string, RegExp][] = [
  [
    'under review',
    'observations-northam-wait-days-2021-22',
    'indicators/wait-days/index.html',
    /^\s?35.{0,30}\(under review since 10 January 2024, because the council says/,
  ],
  [
    'corrected',
    'observations-northam-reviews-late-2022-06-30',
    'councils/northam/performance/index.html',
    /^\s?1,204.{0,30}\(revised from 1,240 people on 9 January 2024, because two digits/,
  ],
  [
    'withdrawn',
    'observations-northam-care-budget-2023-24',
    'councils/northam/performance/index.html',
    /^\s?withdrawn.{0,30}\(withdrawn on 1 February 2024, because the budget was of another year; it was £50.6 million\)/,
  ],
];

describe.each(stood)('a figure that is %s', (_, entry, page, words) => {
  test('says so wherever it stands, and why', () => {
    const places = placesOf(entry);
    expect(places.map(([at]) => at)).toContain(page);
    for (const [, text] of places) expect(text).toMatch(words);
  });
});

const files: [string, RegExp][] = [
  ['data/observations.csv', /wait-days,,2021\/22,35,.*,under-review,2024-01-10,,The council/],
  ['data/observations.csv', /care-budget,,2023\/24,,.*,withdrawn,.*,withdrawn,2024-02-01,50.6,/],
  ['data/observations.csv', /2022-06-30,1204,.*,corrected,2024-01-09,1240,/],
  ['data/councils/northam.csv', /care-budget,,2023\/24,,.*,withdrawn,2024-02-01,50.6,/],
  ['data/grades.csv', /northam-watch-2023,safety,,,not-graded,.*,withdrawn,2024-01-12,Model for others,/],
  ['charts/northam/reviews-late.csv', /2022-06-30,1204,.*,corrected,2024-01-09,1240,/],
  ['charts/northam/wait-days.svg', /Hollow dot: under review/],
  ['embed/northam/wait-days/index.html', /Northam, 2021\/22: under review since 10 January 2024/],
  ['api/v1/areas/northam.json', /"standing": ?"withdrawn"/],
  ['api/v1/areas/northam.json', /"from": ?"Director of adult care"/],
  ['councils/northam/index.html', /#reply/],
];

test.each(files)('%s tells what stands so', (file, words) => {
  expect(readFileSync(join(site, file), 'utf8')).toMatch(words);
});

const replies = ['', 'assessments/northam-watch-2023/', 'journeys/care-plan-2023/', 'performance/'];

test.each(replies)('a reply stands where it applies, with its date: councils/northam/%s', (page) => {
  const html = readFileSync(join(site, 'councils/northam', page, 'index.html'), 'utf8');
  expect(html).toContain('href="/councils/northam/responses/since-the-plan/"');
  expect(textOf(html)).toMatch(/on 5 February 2024/);
});

test('a council whose full name is not known begins its line with what is known', () => {
  const [, line = ''] =
    /<p class="quiet">(.*?)<\/p>/s.exec(readFileSync(join(site, 'councils/southam/index.html'), 'utf8')) ??
    [];
  expect(textOf(line).trim()).toMatch(/^Newest source held here/);
});

test('a notice that comes makes anew the pages that it touches, and no others', async () => {
  change(root, 'data/notices.csv', 'two teams were counted twice', 'three teams were counted twice');
  expect(await build()).toMatch(/[1-9]\d* were made anew; [1-9]\d* of an earlier build say the same/);
  for (const [, text] of placesOf('observations-northam-wait-days-2021-22'))
    expect(text).toContain('three teams');
}, 600_000);
