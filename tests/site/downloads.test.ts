import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { keyOf, tableNames } from '../../src/model/dataset.ts';
import { linksOn } from '../../src/verify/links-on.ts';
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

test('the data page links to every table as CSV and as JSON', () => {
  const links = linksOn(site.byFile.get('data/index.html') ?? expect.unreachable('there is no page /data/'));
  const linked = links.map(({ to }) => new URL(to, `${site.origin}/data/`).pathname);
  const files = tableNames.flatMap((table) => [`/data/${table}.csv`, `/data/${table}.json`]);
  expect(files.filter((file) => !linked.includes(file))).toEqual([]);
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
