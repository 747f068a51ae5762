import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Element, Page } from '../../src/verify/page.ts';
import { change, copyOfSmallWorld, smallWorld } from '../fixtures/worlds.ts';
import { buildSite, differing, pageOf, type Site, shown, unversioned, versionOf } from './two-sites.ts';

const row = '/sources/northam-panel-2023/#observations-northam-reviews-late-2023-06-30';
const folder = mkdtempSync(join(tmpdir(), 'scorecards-'));
let before: Site;
let after: Site;

beforeAll(() => {
  const root = copyOfSmallWorld(folder);
  change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287');
  before = buildSite(smallWorld, join(folder, 'before'));
  after = buildSite(root, join(folder, 'after'));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const northam = 'councils/northam';
const pages = [
  'charts/northam/reviews-late/index.html',
  `${northam}/index.html`,
  `${northam}/journeys/care-plan-2023/index.html`,
  `${northam}/performance/2023-24-q1/index.html`,
  `${northam}/performance/index.html`,
  'embed/northam/reviews-late/index.html',
  'indicators/reviews-late/index.html',
  'promises/index.html',
  'sources/northam-panel-2023/index.html',
];
const charts = [
  'england/reviews-late-spread.csv',
  'northam/reviews-late.csv',
  'northam/reviews-late.png',
  'northam/reviews-late.svg',
];
const downloads = [
  'all.zip',
  'councils/northam.csv',
  'councils/northam.json',
  'datapackage.json',
  // It says how large each file is.
  'index.html',
  'observations.csv',
  'observations.json',
  'observations.parquet',
  'scorecards.xlsx',
];
const answers = [
  'areas/northam.json',
  'indicators/reviews-late.json',
  'promises.json',
  'sources/northam-panel-2023.json',
];
const figureIndex = ['sheets/areas-0.json', 'sheets/measures-0.json', 'sheets/values-0.json', 'words.json'];

const within = (element: Element | undefined, id: string): boolean =>
  element !== undefined && (element.attributes.id === id || within(element.parent, id));
const inFigure = (site: Site, tagName: string): string[] =>
  pageOf(site, `${northam}/performance/index.html`)
    .elements.filter((one) => one.tagName === tagName && within(one.parent, 'reviews-late-day'))
    .map((one) => shown(one.text()));
const links = (page: Page, toRow: boolean): string[] =>
  page.elements
    .filter(({ attributes }) => attributes.class === 'figure-link' && (attributes.href === row) === toRow)
    .map((link) => shown(link.text()));

test('a changed figure changes the version of the data, and every page says it', () => {
  expect(versionOf(before)).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf(after)).not.toBe(versionOf(before));
});

test('beside the version it changes the pages and downloads that show it, and no other file', () => {
  expect(differing(unversioned(before), unversioned(after))).toEqual(
    [
      ...pages,
      ...charts.map((file) => `charts/${file}`),
      ...downloads.map((file) => `data/${file}`),
      ...answers.map((file) => `api/v1/${file}`),
      ...figureIndex.map((file) => `search/figures/${file}`),
    ].sort(),
  );
});

describe('on the page of its chart', () => {
  const sentence = (now: string, up: string) =>
    `People without a review for two years or more. On 30 June 2023 the figure for Northam was ${now} people. That is up ${up} people from 1,204 people (revised from 1,240) on 30 June 2022: worse, and at least the 60.2 people that this site takes for a change. Figures run from 30 June 2021 to 30 June 2023. The lowest was 1,120 people on 30 June 2021, the highest ${now} people on 30 June 2023.`;

  test('its headline, the title of the chart and the sentence beneath say the new value', () => {
    const title =
      'Late reviews stood at 1,287 people on 30 June 2023, up from 1,204 people (revised from 1,240)';
    expect([...inFigure(after, 'h3'), ...inFigure(after, 'h4')]).toEqual([title]);
    expect(inFigure(after, 'title')).toEqual([title, title]);
    expect(inFigure(before, 'desc')).toEqual(Array(2).fill(sentence('1,348', '144')));
    expect(inFigure(after, 'desc')).toEqual(Array(2).fill(sentence('1,287', '83')));
    expect(inFigure(after, 'p').join(' ')).toContain(
      'On 30 June 2023 the figure for Northam was 1,287 people. That is up 83 people from 1,204 people',
    );
  });

  test('the line is drawn to another place, and its label says so', () => {
    const drawn = (site: Site) =>
      pageOf(site, `${northam}/performance/index.html`)
        .elements.filter(
          ({ attributes, parent }) =>
            attributes.class === 'line s1 main' && within(parent, 'reviews-late-day'),
        )
        .map(({ attributes }) => attributes.d?.split('L'));
    const [old, fresh] = [drawn(before), drawn(after)];
    expect(fresh).toHaveLength(2);
    for (const at of [0, 1]) {
      expect(fresh[at]?.slice(0, 2)).toEqual(old[at]?.slice(0, 2));
      expect(fresh[at]?.[2]).not.toBe(old[at]?.[2]);
    }
    expect(inFigure(after, 'text')).toContain('Northam 1,287');
    expect(inFigure(after, 'text').join()).not.toContain('1,348');
  });

  test('the table has it in its cell', () => {
    expect(inFigure(after, 'td').filter((cell) => /^1,[12]/.test(cell))).toEqual([
      '1,287',
      '1,204 (revised from 1,240 people on 9 January 2024, because two digits stood the wrong way round)',
      '1,120',
    ]);
  });
});

test.each(pages)(
  '%s shows the new value wherever it showed the old one, and every other figure as before',
  (file) => {
    const [old, fresh] = [pageOf(before, file), pageOf(after, file)];
    expect(fresh.html).not.toMatch(/1,348|1348/);
    expect(links(fresh, true)).toEqual(links(old, true).map((text) => text.replace('1,348', '1,287')));
    expect(links(fresh, false)).toEqual(links(old, false));
  },
);

test('prose in MDX shows it, on the scorecard and on the journey', () => {
  const prose = (file: string) =>
    pageOf(after, file)
      .elements.filter(({ tagName }) => tagName === 'p')
      .map((one) => shown(one.text()));
  expect(prose(`${northam}/index.html`)).toContain(
    'Northam is a small council by the sea. At the end of June 2023, 1,287 people had gone without a review for two years or more.',
  );
  expect(prose(`${northam}/journeys/care-plan-2023/index.html`)).toContain(
    'In June 2023 the number of people without a review stood at 1,287 people.',
  );
});

describe('the entry of a figure on the page of its source', () => {
  const entryOf = (id: string) =>
    pageOf(before, 'sources/northam-panel-2023/index.html')
      .elements.filter(
        ({ tagName, parent }) => ['th', 'td'].includes(tagName) && parent?.attributes.id === id,
      )
      .map((cell) => shown(cell.text()));

  test('says what, when, how much, where, and how it was printed', () => {
    expect(entryOf('observations-northam-request-calls-2023-24-q1')).toEqual([
      'Northam: Calls that ask for support',
      'April to June 2023',
      'more than 500',
      'page 2, table',
      'printed as 500+',
      'Cite',
    ]);
  });

  test('says what was put right in it, when and why', () => {
    expect(entryOf('observations-northam-reviews-late-2022-06-30')[4]).toBe(
      'Correction. This site put right the value of this record on 9 January 2024: it was 1,240 people and is now 1,204 people. Two digits stood the wrong way round.',
    );
  });

  test('leads to the figure among the others of its council, where a correction shows too', () => {
    const page = pageOf(before, `${northam}/performance/index.html`);
    const place = page.elements.find(({ attributes }) => attributes.id === 'reviews-late.2022-06-30');
    expect(shown(place?.text() ?? '')).toBe(
      '1,204 (revised from 1,240 people on 9 January 2024, because two digits stood the wrong way round)',
    );
  });

  test('stands with the other figures of its passage, pages in their order', () => {
    const page = pageOf(before, 'sources/northam-panel-2023/index.html');
    const of = (tagName: string, kind?: string) =>
      page.elements
        .filter((one) => one.tagName === tagName && one.attributes.class === kind)
        .map((one) => shown(one.text()));
    expect(of('caption').map((caption) => caption.replace(/ Northam Council.*/, ''))).toEqual([
      'page 2, table',
      'page 3',
      'page 5',
      'page 5, chart',
      'page 7',
      'page 8',
      'page 9',
      'page 10',
    ]);
    expect(of('th', 'passage')).toContain('page 3: 4 figures');
  });
});

test('the page of its source lists it', () => {
  const cells = pageOf(after, 'sources/northam-panel-2023/index.html')
    .elements.filter(({ tagName, parent }) => tagName === 'td' && parent?.attributes.id === row.split('#')[1])
    .map((cell) => shown(cell.text()));
  expect(cells).toContain('1,287 people');
});

const utf8 = (site: Site, file: string): string =>
  Buffer.from(site.get(file) ?? '', 'latin1').toString('utf8');

describe('of the downloads, only its row changes', () => {
  const rowsOf = (site: Site, file: string): Record<string, unknown>[] =>
    file.endsWith('.csv') ? parse(utf8(site, file), { columns: true }) : JSON.parse(utf8(site, file));

  test.each(['data/observations.csv', 'data/observations.json', 'data/councils/northam.csv'])(
    '%s',
    (file) => {
      const [old, fresh] = [rowsOf(before, file), rowsOf(after, file)];
      const changed = fresh.filter((one, at) => JSON.stringify(one) !== JSON.stringify(old[at]));
      expect(fresh).toHaveLength(old.length);
      expect(changed).toHaveLength(1);
      expect(changed[0]).toMatchObject({ area: 'northam', indicator: 'reviews-late', period: '2023-06-30' });
      expect(String(changed[0]?.value)).toBe('1287');
    },
  );

  test('and of the scorecard as JSON the figure, and the size of the change', () => {
    const leaves = (value: unknown, path = ''): [string, unknown][] =>
      value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
        : [[path, value]];
    const leavesOf = (site: Site) => leaves(JSON.parse(utf8(site, 'data/councils/northam.json')));
    const old = new Map(leavesOf(before));
    const changed = leavesOf(after).filter(([path, value]) => old.get(path) !== value);
    const told = changed.map(
      ([path, value]) => `${path.split('.').at(-1)}: ${old.get(path)} is now ${value}`,
    );
    expect([...new Set(told)].sort()).toEqual([
      `dataVersion: ${versionOf(before)} is now ${versionOf(after)}`,
      'size: 144 is now 83',
      'value: 1348 is now 1287',
    ]);
  });
});
