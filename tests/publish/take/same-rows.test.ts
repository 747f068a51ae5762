import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../../src/model/dataset.ts';
import { allZip } from '../../../src/publish/take/all-zip.ts';
import { tableAsParquet } from '../../../src/publish/take/parquet.ts';
import { workbook } from '../../../src/publish/take/workbook/write-workbook.ts';
import { rowsAsJson, tableAsCsv } from '../../../src/publish/write-table.ts';
import { keptFolder } from '../../fixtures/worlds.ts';
import { releases } from './releases.ts';

type Row = Record<string, string>;

const { folder } = keptFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As CSV has it: a list with semicolons, nothing for null. */
const asCells = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Array.isArray(value) ? value.join('; ') : String(value ?? ''),
    ]),
  );

/** The rows of a Parquet file as DuckDB reads them. */
async function rowsOfParquet(bytes: Uint8Array): Promise<Row[]> {
  const file = join(folder, 'table.parquet');
  writeFileSync(file, bytes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = await connection.runAndReadAll(`select * from read_parquet('${file}')`);
  connection.closeSync();
  return read.getRowObjectsJson().map(asCells);
}

/** The rows of a sheet under the row that is the head. */
function rowsOfSheet(sheet: XLSX.WorkSheet, head: readonly string[]): Row[] {
  const lines = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, blankrows: true });
  const start = lines.findIndex((cells) => JSON.stringify(cells) === JSON.stringify(head));
  if (start < 0) throw new Error('the sheet has no head');
  return lines
    .slice(start + 1)
    .map((cells) => asCells(Object.fromEntries(head.map((column, at) => [column, cells[at]]))));
}

describe.each(releases)('of %s', (_, release) => {
  let book: XLSX.WorkBook;
  let zipped: Record<string, Uint8Array>;
  beforeAll(async () => {
    book = XLSX.read(await workbook(release));
    zipped = unzipSync(allZip(release));
  }, 60_000);

  test.each(tableNames)('%s has the same rows as CSV, JSON, Excel, Parquet and in the zip', async (table) => {
    const csv = tableAsCsv(release.dataset, table);
    const rows = parse(csv, { columns: true }) as Row[];
    const [head = []] = parse(csv, { to: 1 }) as string[][];
    expect(rows).toHaveLength(release.dataset[table].length);
    expect(JSON.parse(rowsAsJson(table, release.dataset[table])).map(asCells)).toEqual(rows);
    expect(await rowsOfParquet(tableAsParquet(release, table))).toEqual(rows);
    expect(rowsOfSheet(book.Sheets[table] ?? {}, head)).toEqual(rows);
    expect(strFromU8(zipped[`${table}.csv`] ?? new Uint8Array())).toBe(csv);
  });
});
