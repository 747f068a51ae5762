import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { hashOfBuild } from '../build/run-build.ts';
import { change, rewrite, smallWorld, temporaryFolder } from '../fixtures/worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'scorecards-'));
const good = join(folder, 'site');
const { dataset } = loadDataset(smallWorld);

beforeAll(() => hashOfBuild(smallWorld, good), 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = [resolve(smallWorld), '/home/someone/scorecards', '/data'];

/** What verification says of a copy of the site that is spoilt: page and fault on a line. */
function told(spoil: (site: string) => void): string[] {
  const site = join(temporaryFolder(), 'site');
  cpSync(good, site, { recursive: true, dereference: true });
  spoil(site);
  const rendered = { folder: site, base: '/', origin: 'https://this-site.invalid', toCome: [], paths };
  return verifySite(rendered, dataset).map(({ page, what }) => `${page} ${what}`);
}

/** Puts markup at the end of what a page says. */
const add = (page: string, markup: string) => (site: string) =>
  change(site, page, '</main>', `${markup}</main>`);

const put = (file: string, text: string) => (site: string) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};

const performance = 'councils/northam/performance/index.html';
const chart = 'northam/reviews-late';
const figures = 'search/figures';
/** The first sheet of an order of the index of figures. */
const sheet = (site: string, order: string): string => {
  const { release } = JSON.parse(readFileSync(join(site, figures, 'words.json'), 'utf8'));
  return `${figures}/${release}/${order}-0.json`;
};
/** A sheet with no row of a figure as readers see it. */
const without = (shown: string) => (text: string) => {
  const { rows, ...rest } = JSON.parse(text) as { rows: [string, unknown[][]][] };
  const kept = rows.map(([key, under]) => [key, under.filter((row) => row[4] !== shown)]);
  return JSON.stringify({ ...rest, rows: kept });
};
const ofRow = 'in data/observations.csv';

test('a site as it was built has no fault', () => {
  expect(told(() => {})).toEqual([]);
});

describe('it is told, with its page, when', () => {
  test.each<[string, (site: string) => void, string]>([
    [
      'a page is missing',
      (site) => rmSync(join(site, 'councils/eastam/index.html')),
      '/councils/eastam/ the data calls for this page, and it is missing',
    ],
    [
      'a page is there that nothing calls for',
      put('councils/westam/index.html', '<title>Westam</title>'),
      '/councils/westam/ nothing in the data calls for this page',
    ],
    [
      'a link leads to no page',
      add('method/index.html', '<a href="/methods/">'),
      '/method/ <a href> "/methods/": there is no such page or file',
    ],
    [
      'a link leads to a part that is not there',
      add('method/index.html', '<a href="/glossary/#no-such-term">'),
      '/method/ <a href> "/glossary/#no-such-term": there is no #no-such-term there',
    ],
    [
      'a file of a chart is missing',
      (site) => rmSync(join(site, `charts/${chart}.png`)),
      `/charts/${chart}.png the data calls for this file of a chart, and it is missing`,
    ],
    [
      'no chart is there of figures that can be set beside each other',
      (site) => {
        for (const kind of ['charts', 'embed']) rmSync(join(site, kind, chart), { recursive: true });
        for (const kind of ['png', 'svg', 'csv']) rmSync(join(site, `charts/${chart}.${kind}`));
      },
      `/charts/${chart}/ the data calls for this file of a chart, and it is missing`,
    ],
    [
      'a chart is there that nothing calls for',
      put('embed/westam/reviews/index.html', '<title>Westam</title>'),
      '/charts/westam/reviews/ nothing in the data calls for this chart',
    ],
    [
      'a chart has another number than the table of all figures',
      (site) => change(site, `charts/${chart}.csv`, ',1348,', ',1349,'),
      `/charts/${chart}.csv a figure differs from the one in the table of all figures`,
    ],
    [
      'an id stands twice',
      add('method/index.html', '<p id="twice"><p id="twice">'),
      '/method/ the id "twice" stands more than once',
    ],
    [
      'a figure on a page is not that of its row',
      (site) => change(site, performance, '>1,348</a>', '>1,349</a>'),
      `/councils/northam/performance/ the figure "1,349" is 1348 ${ofRow}`,
    ],
    [
      'a figure is shown where the row has none',
      add(performance, '<a class="figure-link" href="/sources/northam-panel-2023/#observations-none">12</a>'),
      `/councils/northam/performance/ the figure "12" is not ${ofRow}`,
    ],
    [
      'a row on the page of its source is not that of the download',
      (site) => change(site, 'sources/northam-panel-2023/index.html', '>1,348 people<', '>1,347 people<'),
      `/sources/northam-panel-2023/ the figure "1,347 people" is 1348 ${ofRow}`,
    ],
    [
      'a download is missing',
      (site) => rmSync(join(site, 'data/councils/southam.json')),
      '/data/councils/southam.json the data calls for this download, and it is missing',
    ],
    [
      'a download has a row too few',
      (site) => change(site, 'data/grades.csv', lineOf(site, 'data/grades.csv', 1), ''),
      '/data/grades.csv lacks the row northam-yearly-2010|living-well',
    ],
    [
      'a download has a row too many',
      (site) => appendFileSync(join(site, 'data/glossary.csv'), lineOf(site, 'data/glossary.csv', 1)),
      '/data/glossary.csv has 4 rows, and the data has 3 for it',
    ],
    [
      'CSV and JSON differ',
      (site) => change(site, 'data/observations.json', '"value": 1348', '"value": 1347'),
      '/data/observations.json does not say what the CSV says in the row northam|reviews-late||2023-06-30',
    ],
    [
      'the workbook is missing',
      (site) => rmSync(join(site, 'data/scorecards.xlsx')),
      '/data/scorecards.xlsx the data calls for this download, and it is missing',
    ],
    [
      'a Parquet file is cut off',
      put('data/areas.parquet', 'PAR1 and no end'),
      '/data/areas.parquet is not a whole Parquet file',
    ],
    [
      'a description is of other columns',
      (site) => change(site, 'data/scale.csv-metadata.json', '"name": "rank"', '"name": "place"'),
      '/data/scale.csv-metadata.json has not the columns of scale.csv',
    ],
    [
      'the package names another size than that of the file',
      (site) => appendFileSync(join(site, 'data/glossary.csv'), ' '),
      '/data/datapackage.json has another size or checksum than glossary.csv',
    ],
    [
      'the zip holds another table than the one beside it',
      (site) => appendFileSync(join(site, 'data/glossary.csv'), ' '),
      '/data/all.zip has not glossary.csv as it is published',
    ],
    [
      "a council's figures are not described",
      (site) => rmSync(join(site, 'data/councils/northam.csv-metadata.json')),
      '/data/councils/northam.csv-metadata.json the data calls for this download, and it is missing',
    ],
    [
      'nothing says how the data is cited',
      (site) => rmSync(join(site, 'data/CITATION.cff')),
      '/data/CITATION.cff the data calls for this download, and it is missing',
    ],
    [
      'the data is cited by another version than its own',
      (site) => change(site, 'data/CITATION.cff', 'version: "', 'version: "0'),
      '/data/CITATION.cff has another version than datapackage.json',
    ],
    ['a zip cannot be read', put('data/all.zip', 'PK'), '/data/all.zip cannot be read: '],
    ['a download cannot be read', put('data/targets.json', '[{'), '/data/targets.json cannot be read: '],
    [
      'the index of figures is missing',
      (site) => rmSync(join(site, figures, 'words.json')),
      '/search/figures/words.json the index of figures is missing',
    ],
    ...['values', 'areas', 'measures'].map((order): [string, (site: string) => void, string] => [
      `a figure cannot be found by ${order}`,
      (site) => rewrite(site, sheet(site, order), without('1,348 people')),
      `/search/figures/words.json the index of figures by ${order} lacks a row of the data`,
    ]),
    [
      'a sheet of the index of figures is missing',
      (site) => rmSync(join(site, sheet(site, 'areas'))),
      '/search/figures/words.json the index of figures by areas lacks a row of the data',
    ],
    [
      'the index of figures leads to an id that is not on the page',
      (site) => change(site, performance, 'id="reviews-late.2023-06-30"', 'id="reviews-late.2023-07-01"'),
      '/councils/northam/performance/ the index of figures leads to a figure that is not on this page',
    ],
    [
      'the page of its source has no entry of a figure that the index of figures leads to',
      (site) =>
        change(
          site,
          'sources/northam-panel-2023/index.html',
          'id="observations-northam-reviews-late-2023-06-30"',
          'id="observations-none"',
        ),
      '/sources/northam-panel-2023/ the index of figures leads to a figure that is not on this page',
    ],
    [
      'a page holds a path of the machine',
      add('method/index.html', '<!-- from /home/someone/scorecards/src -->'),
      '/method/ holds a path of this machine: /home/someone/scorecards',
    ],
    [
      'a script holds one, as an address',
      put('_astro/page.js', 'load("file:///home/someone/scorecards")'),
      '/_astro/page.js holds a path of this machine: /home/someone/scorecards',
    ],
    [
      'a page fetches from others',
      add('method/index.html', '<script src="https://cdn.example/x.js"></script>'),
      '/method/ <script src> "https://cdn.example/x.js": is fetched from another origin',
    ],
    [
      'a style sheet fetches from others',
      put('_astro/more.css', '@import "https://fonts.example/serif.css";'),
      '/_astro/more.css url() "https://fonts.example/serif.css": is fetched from another origin',
    ],
    [
      'a script fetches from others',
      put('_astro/more.js', 'import("https://cdn.example/d3.js")'),
      '/_astro/more.js a script fetches "https://cdn.example/d3.js": is fetched from another origin',
    ],
  ])('%s', (_, spoil, fault) => {
    expect(told(spoil).map((line) => line.slice(0, fault.length))).toContain(fault);
  });
});

const lineOf = (site: string, file: string, at: number): string =>
  `${readFileSync(join(site, file), 'utf8').split('\r\n')[at]}\r\n`;

test('what only looks like a path of the machine is let be', () => {
  const text = '<p>https://host.example/home/someone/scorecards, /home/someone/scorecards2 and /data/</p>';
  expect(told(add('method/index.html', text))).toEqual([]);
});
