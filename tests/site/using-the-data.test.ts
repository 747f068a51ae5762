import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, inject, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { readSite } from './built-site.ts';

const site = readSite(inject('atRoot'));
const guide = readFileSync('content/guide/using-the-data.mdx', 'utf8');
const exampleIn = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``).exec(guide)?.[1] ??
  expect.unreachable(`the guide has no example in ${language}`);

const { dataset } = loadDataset('.');
const [figure, ...others] = dataset.observations.filter(
  (row) => row.area === 'plymouth' && row.indicator === 'reviewed-12m-pct',
);
const wanted = figure ?? expect.unreachable('the figure of the guide is not in the data');
const source = dataset.sources.find(({ id }) => id === wanted.source);

/** The kinds of file that DuckDB can read and that the tables are published as. */
const kinds = ['csv', 'parquet'].filter((kind) => site.files.has(`data/observations.${kind}`));

test('the question of the guide has one answer, and the page shows it', () => {
  expect(others).toEqual([]);
  const page = site.byFile.get('guide/using-the-data/index.html') ?? expect.unreachable('there is no guide');
  const shown = page.elements.find(({ attributes }) => attributes.class === 'figure-link');
  expect(shown?.text()).toBe(`${wanted.value}%`);
});

test('the tables are published as files that DuckDB reads', () => {
  expect(kinds).toContain('csv');
});

describe.each(kinds)('the SQL of the guide over %s', (kind) => {
  test('gives the figure, where it stands, and who published it', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`SET file_search_path = '${join(site.folder, 'data').replaceAll("'", "''")}'`);
    const read = await connection.runAndReadAll(exampleIn('sql').replaceAll(".csv'", `.${kind}'`));
    connection.closeSync();
    expect(read.getRowObjectsJS()).toEqual([
      {
        period: wanted.period,
        qualifier: wanted.qualifier ?? null,
        value: wanted.value,
        status: wanted.status ?? null,
        publisher: source?.publisher,
        title: source?.title,
        locator: wanted.locator,
      },
    ]);
  });
});

test.each(['python', 'r', 'sql'])(
  'the %s of the guide names files and columns that are published',
  (language) => {
    const example = exampleIn(language);
    const files = [...example.matchAll(/["'](\w+\.csv)["']/g)].map(([, file]) => file ?? '');
    expect(files.toSorted()).toEqual(['observations.csv', 'sources.csv']);
    const columns = new Set(
      files.flatMap(
        (file) =>
          readFileSync(join(site.folder, 'data', file), 'utf8')
            .split('\r\n')[0]
            ?.split(',') ?? [],
      ),
    );
    const named = [
      ...example.matchAll(/\b(?:row|source|figure)(?:\["|\.)(\w+)/g),
      ...[...(/print\(cited\[c\((.*)\)\]\)/.exec(example)?.[1]?.matchAll(/"(\w+)"/g) ?? [])],
    ].map(([, column]) => column ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((column) => !columns.has(column))).toEqual([]);
  },
);
