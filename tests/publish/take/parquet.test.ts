import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import type { TableName } from '../../../src/model/dataset.ts';
import { tableAsParquet } from '../../../src/publish/take/parquet.ts';
import { releaseOf } from '../../../src/publish/take/release.ts';
import { temporaryFolder } from '../../fixtures/worlds.ts';
import { home, releases } from './releases.ts';

const [, release] = releases[0] ?? expect.unreachable('there is no release');

/** What DuckDB answers of the Parquet of a table, for which FILE stands. */
async function ask(table: TableName, question: string, of = release) {
  const file = join(temporaryFolder(), `${table}.parquet`);
  writeFileSync(file, tableAsParquet(of, table));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = await connection.runAndReadAll(question.replace('FILE', `'${file}'`));
  connection.closeSync();
  return read.getRowObjectsJson();
}

test('text is text, numbers are numbers, whole numbers whole, lists are lists', async () => {
  const types = async (table: TableName, columns: string[]) =>
    (await ask(table, 'describe select * from FILE'))
      .filter(({ column_name }) => columns.includes(String(column_name)))
      .map(({ column_type }) => column_type);
  expect(await types('observations', ['period', 'value', 'respondents'])).toEqual([
    'VARCHAR',
    'DOUBLE',
    'BIGINT',
  ]);
  expect(await types('areas', ['aliases', 'map_column'])).toEqual(['VARCHAR[]', 'BIGINT']);
});

test('what is always filled is marked, and what is not stated is null', async () => {
  const marked = await ask(
    'observations',
    "select name, repetition_type from parquet_schema(FILE) where name in ('area', 'value')",
  );
  expect(marked.map(({ repetition_type }) => repetition_type)).toEqual(['REQUIRED', 'OPTIONAL']);
  const [nulls] = await ask(
    'observations',
    'select count(*)::int as n from FILE where value is null and status is null',
  );
  expect(nulls?.n).toBe(0);
});

test('the file says what its columns hold, how to read it, its licence and its version', async () => {
  const told = await ask(
    'grades',
    'select decode(key) as key, decode(value) as value from parquet_kv_metadata(FILE)',
  );
  const said = Object.fromEntries(told.map(({ key, value }) => [key, String(value)]));
  expect(said.version).toBe(release.version);
  expect(said.title).toBe('Grades');
  expect(said.licence).toContain('Open Government Licence v3.0');
  expect(said.notes).toContain('Status suppressed: ');
  expect(JSON.parse(said.columns ?? '{}').basis).toBe('What the grade rests on');
});

test('a table without a row is a file without a row', async () => {
  const empty = releaseOf({ ...release.dataset, corrections: [] }, home);
  expect(await ask('corrections', 'select * from FILE', empty)).toEqual([]);
});
