import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { keyOf, tableNames } from '../../src/model/dataset.ts';
import { linksOn } from '../../src/verify/links-on.ts';
import { formatSize } from '../../src/wording/format-size.ts';
import { readSite } from './built-site.ts';

type Row = Record<string, string>;

const site = readSite(inject('atRoot'));
const { dataset } = loadDataset(resolve('.'));
const bytesOf = (file: string) => readFileSync(join(site.folder, 'data', file));
const textOf = (file: string) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(file));

/** Strictly as RFC 4180 has it: every line ended by CR LF, every row as long as the header. */
const rowsOfCsv = (table: string): Row[] =>
  parse(textOf(`${table}.csv`), { columns: true, record_delimiter: '\r\n', relax_column_count: false });

const rowsOfJson = (table: string): Record<string, unknown>[] => JSON.parse(textOf(`${table}.json`));

/** As CSV has it: a list with semicolons, nothing where JSON has null. */
const asCells = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Array.isArray(value) ? value.join('; ') : String(value ?? ''),
    ]),
  );

/** Every file that holds or describes tables. */
const files = [
  'scorecards.xlsx',
  'all.zip',
  'datapackage.json',
  ...tableNames.flatMap((table) =>
    ['csv', 'json', 'parquet', 'csv-metadata.json'].map((ending) => `${table}.${ending}`),
  ),
];

test('the data page links to every file of the tables, and says how large it is', () => {
  const page = site.byFile.get('data/index.html') ?? expect.unreachable('there is no page /data/');
  const linked = linksOn(page).map(({ to }) => new URL(to, `${site.origin}/data/`).pathname);
  expect(files.filter((file) => !linked.includes(`/data/${file}`))).toEqual([]);
  for (const { attributes, parent } of page.elements) {
    const file = files.find((name) => attributes.href === `/data/${name}`);
    const around = parent?.parent?.text() ?? '';
    if (file) expect(around, file).toContain(formatSize(bytesOf(file).length));
  }
});

describe.each(tableNames)('the table %s', (table) => {
  test('is CSV in UTF-8 without a mark before it, its lines ended by CR LF', () => {
    const text = textOf(`${table}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text.endsWith('\r\n')).toBe(true);
    const unquoted = text.replace(/"(?:[^"]|"")*"/g, '').split('\r\n');
    expect(unquoted.filter((line) => /[\r\n"]/.test(line))).toEqual([]);
  });

  test('holds every row of the dataset once, and no other', () => {
    const keys = rowsOfCsv(table).map((row) => keyOf(table, row));
    const wanted = dataset[table].map((row) => keyOf(table, row));
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.length).toBe(wanted.length);
  });

  test('has the same rows in JSON', () => {
    expect(rowsOfJson(table).map(asCells)).toEqual(rowsOfCsv(table));
  });
});

test('the dataset to compare with has rows', () => {
  expect(dataset.observations.length).toBeGreaterThan(100);
});
