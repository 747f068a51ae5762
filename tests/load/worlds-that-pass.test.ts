import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { change, copyOfSmallWorld, rewrite, smallWorld } from '../fixtures/worlds.ts';

const { dataset, counts } = loadDataset(smallWorld);

/** The small world's data, read again after every table was rewritten. */
function rewritten(rewriting: (text: string) => string): ReturnType<typeof loadDataset> {
  const root = copyOfSmallWorld();
  for (const file of ['areas', 'sources', 'findings', 'observations/northam'])
    rewrite(root, `data/${file}.csv`, rewriting);
  return loadDataset(root);
}

test.each([smallWorld, '.'])('%s has no problem at all', (root) => {
  const { problems, counts } = loadDataset(root);
  expect(problems).toEqual([]);
  expect(counts).toMatchObject({ errors: 0, warnings: 0 });
});

test('what was read is counted: the header is no row, a document is a file', () => {
  expect(counts).toEqual({ files: 45, rows: 137, errors: 0, warnings: 0 });
});

describe('a table as a spreadsheet saves it is read the same', () => {
  test.each<[string, (text: string) => string]>([
    ['with line ends of two characters', (text) => text.replaceAll('\n', '\r\n')],
    ['without a last line end', (text) => text.trimEnd()],
    ['with more quotes', (text) => text.replaceAll(/^northam,/gm, '"northam",')],
  ])('%s', (_, rewriting) => {
    const read = rewritten(rewriting);
    expect(read.problems).toEqual([]);
    expect(read.dataset).toEqual(dataset);
  });
});

test('an assessment that only a list tells of needs no text', () => {
  const root = copyOfSmallWorld();
  change(
    root,
    'data/sources.csv',
    'letter,Visiting Councils,assessment,',
    'letter,Visiting Councils,register,',
  );
  rmSync(join(root, 'content/assessments/southam/southam-visit-2024.mdx'));
  expect(loadDataset(root).problems).toEqual([]);
});

test('a document with line ends of two characters is read', () => {
  const root = copyOfSmallWorld();
  rewrite(root, 'content/guide/reading.mdx', (text) => text.replaceAll('\n', '\r\n'));
  expect(loadDataset(root).problems).toEqual([]);
});

describe('what can be read without a doubt is read, with a warning', () => {
  test.each<[string, (text: string) => string, string]>([
    ['a byte order mark', (text) => `\uFEFF${text}`, 'byte-order-mark'],
    [
      'a mark and line ends of two characters',
      (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      'byte-order-mark',
    ],
    ['line ends of two kinds', (text) => text.replace('\n', '\r\n'), 'mixed-line-ends'],
    ['empty lines', (text) => text.replaceAll('\n', '\n\n'), 'blank-line'],
  ])('%s', (_, rewriting, rule) => {
    const read = rewritten(rewriting);
    expect(new Set(read.problems.map((one) => one.rule))).toEqual(new Set([rule]));
    expect(read.counts.errors).toBe(0);
    expect(read.dataset).toEqual(dataset);
  });
});

test('columns may stand in another order', () => {
  const root = copyOfSmallWorld();
  rewrite(root, 'data/glossary.csv', (text) =>
    text.replace(/^(.*?),(.*)$/gm, '$2,$1').replace(/^.*"$/gm, '"'),
  );
  rewrite(root, 'data/glossary.csv', () => 'definition,term,aliases\nHelp,Reablement,\n');
  expect(loadDataset(root).dataset.glossary).toEqual([{ term: 'Reablement', definition: 'Help' }]);
});

test('an empty cell is not there, and a filled one has its kind', () => {
  const [figure] = dataset.observations.filter(({ status }) => status === 'not-available');
  expect(figure).toEqual({
    area: 'northam',
    indicator: 'care-home-moves',
    period: '2021/22',
    status: 'not-available',
    source: 'national-figures-2023',
    locator: 'Table 3, Northam',
    note: 'The cell is empty in the table',
  });
  expect(dataset.areas.find(({ id }) => id === 'northam')?.aliases).toEqual([
    'Northam-on-Sea',
    'Northam Bay',
  ]);
});

test('a report is known by where it stands', () => {
  expect(dataset.documents.reports.map(({ id, file }) => [id, file])).toEqual([
    ['northam/2023-24-q1', 'content/reports/northam/2023-24-q1.mdx'],
  ]);
  const root = copyOfSmallWorld();
  const folder = join(root, 'content/reports/northam');
  renameSync(join(folder, '2023-24-q1.mdx'), join(folder, 'q1.mdx'));
  expect(loadDataset(root).problems.map(({ hint }) => hint)).toEqual([
    'Move it to content/reports/northam/2023-24-q1.mdx.',
  ]);
});

test('what systems, spreadsheets and editors leave behind while somebody works is no fault', () => {
  const root = copyOfSmallWorld();
  for (const name of [
    '.DS_Store',
    '.~lock.targets.csv#',
    '~$targets.csv',
    '.targets.csv.swp',
    'targets.csv~',
  ])
    for (const folder of ['data', 'data/observations', 'content/guide'])
      writeFileSync(join(root, folder, name), 'x');
  expect(loadDataset(root).problems).toEqual([]);
});
