import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/load/cells/check-rows.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { tableNames } from '../../src/model/dataset.ts';
import { isNoticed, standingColumns } from '../../src/model/standing.ts';
import type { Term } from '../../src/model/term.ts';
import { publishedColumns, rowsAsCsv, rowsAsJson, tableAsCsv } from '../../src/publish/write-table.ts';
import { smallWorld } from '../fixtures/worlds.ts';

const terms = (definition: string): Term[] => [
  { term: 'Care', definition, aliases: ['help', 'support, too'] },
];

describe('a table as CSV', () => {
  test('has its header, and a line end of two characters after each row', () => {
    expect(rowsAsCsv('glossary', [])).toBe('term,definition,aliases\r\n');
    expect(rowsAsCsv('glossary', [{ term: 'Care', definition: 'Help' }])).toBe(
      'term,definition,aliases\r\nCare,Help,\r\n',
    );
  });

  test.each([
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ["it's; 58% £3 – é", "it's; 58% £3 – é"],
  ])('quotes %j as %s', (definition, written) => {
    expect(rowsAsCsv('glossary', terms(definition)).split('\r\nCare,')[1]).toBe(
      `${written},"help; support, too"\r\n`,
    );
  });

  test('writes numbers raw and what is not stated empty', () => {
    const csv = rowsAsCsv('observations', [
      {
        area: 'northam',
        indicator: 'a',
        period: '2022/23',
        value: 1348.5,
        margin: 0,
        source: 's',
        locator: 'p',
      },
    ]);
    expect(csv.split('\r\n')[1]).toBe('northam,a,,2022/23,1348.5,,,,0,,,,,,,s,p,,,,,');
  });
});

test('a table as JSON has every column in its order, null for what is not stated', () => {
  expect(rowsAsJson('glossary', [{ definition: 'Help', term: 'Care' }])).toBe(
    '[\n {\n  "term": "Care",\n  "definition": "Help",\n  "aliases": null\n }\n]\n',
  );
  expect(JSON.parse(rowsAsJson('glossary', terms('Help')))).toEqual([
    { term: 'Care', definition: 'Help', aliases: ['help', 'support, too'] },
  ]);
  expect(rowsAsJson('glossary', [])).toBe('[]\n');
});

test('columns stand in the order that data is kept in, and of records how they stand after them', () => {
  for (const table of tableNames)
    expect(publishedColumns(table)).toEqual([
      ...columnsOf(table),
      ...(isNoticed(table) ? Object.keys(standingColumns) : []),
    ]);
});

type Row = Record<string, string | number | string[] | null>;
const asText = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('; ') : String(value ?? ''),
    ]),
  );

describe.each([smallWorld, '.'])('of %s', (root) => {
  const { dataset } = loadDataset(root);

  test.each(tableNames)('%s says the same as CSV and as JSON, row by row', (table) => {
    const csv = parse(tableAsCsv(dataset, table), { columns: true }) as Record<string, string>[];
    const json = JSON.parse(rowsAsJson(table, dataset[table])) as Row[];
    expect(csv).toEqual(json.map(asText));
    expect(csv).toHaveLength(dataset[table].length);
  });
});
