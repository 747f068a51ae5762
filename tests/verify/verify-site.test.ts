import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change } from '../fixtures/worlds.ts';
import { add, performance, put, type Spoilt, told } from './spoilt-site.ts';

const chart = 'northam/reviews-late';
const ofRow = 'in data/observations.csv';

test('a site as it was built has no fault', () => {
  expect(told(() => {})).toEqual([]);
});

describe('it is told, with its page, when', () => {
  test.each<Spoilt>([
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
