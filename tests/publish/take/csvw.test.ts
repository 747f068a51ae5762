import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type TableName, tableNames } from '../../../src/model/dataset.ts';
import { councilAsCsvw, tableAsCsvw } from '../../../src/publish/take/csvw.ts';
import { tableAsCsv } from '../../../src/publish/write-table.ts';
import { type Group, metadataFaults, type Rows, rowFaults } from './csvw-rules.ts';
import { releases } from './releases.ts';

const nameOf = (url: string) => url.replace('.csv', '') as TableName;

describe.each(releases)('CSVW of %s', (_, release) => {
  const csvOf = (url: string) => tableAsCsv(release.dataset, nameOf(url));
  const known = new Map(
    tableNames.map((name) => [name, parse(csvOf(`${name}.csv`), { columns: true }) as Rows]),
  );
  const rowsOf = (url: string): Rows => known.get(nameOf(url)) ?? [];

  test.each(tableNames)('describes %s as the rules ask, and its rows keep to it', (name) => {
    const group = JSON.parse(tableAsCsvw(release, name)) as Group & { 'schema:version': string };
    const [own] = group.tables;
    expect(metadataFaults(group)).toEqual([]);
    expect(own?.url).toBe(`${name}.csv`);
    expect(group['schema:version']).toBe(release.version);
    for (const table of group.tables) {
      const [head = []] = parse(csvOf(table.url), { to: 1 }) as string[][];
      expect(rowFaults(table, head, rowsOf), table.url).toEqual([]);
    }
  });

  test("describes a council's figures in their own folder, with the tables of all above it", () => {
    const [{ area = '' } = {}] = release.dataset.observations;
    const group = JSON.parse(councilAsCsvw(release, area)) as Group & { 'schema:version': string };
    expect(metadataFaults(group)).toEqual([]);
    expect(group['schema:version']).toBe(release.version);
    const [own, ...others] = group.tables;
    expect(own?.url).toBe(`${area}.csv`);
    expect(others.map(({ url }) => url)).toContain('../sources.csv');
    const ofArea = rowsOf('observations.csv').filter((row) => row.area === area);
    const rowsAt = (url: string) => (url === own?.url ? ofArea : rowsOf(url.replace('../', '')));
    const [head = []] = parse(csvOf('observations.csv'), { to: 1 }) as string[][];
    expect(own && rowFaults(own, head, rowsAt)).toEqual([]);
  });
});

describe('the check of CSVW', () => {
  const [, release] = releases[0] ?? expect.unreachable('there is no release');
  const group = () => JSON.parse(tableAsCsvw(release, 'grades')) as Group;
  const spoilt = (spoil: (group: Group) => void): string[] => {
    const one = group();
    spoil(one);
    return metadataFaults(one);
  };
  const first = ({ tables }: Group) => tables[0]?.tableSchema ?? expect.unreachable('there is no table');

  test.each<[string, (group: Group) => void, string]>([
    ['a table that a key leads to and the group lacks', (one) => one.tables.splice(1), 'no table'],
    ['an unknown property', (one) => Object.assign(one, { unit: 'people' }), 'unknown property unit'],
    [
      'an unknown datatype',
      (one) => Object.assign(first(one).columns[0] ?? {}, { datatype: 'text' }),
      'datatype',
    ],
    ['a key of no column', (one) => first(one).primaryKey.push('place'), 'no column place for the key'],
  ])('tells of %s', (_, spoil, fault) => {
    expect(spoilt(spoil).join()).toContain(fault);
  });

  test('tells of rows that do not keep to it', () => {
    const [table] = group().tables;
    if (!table) expect.unreachable('there is no table');
    const row = { assessment: 'none', element: '', grade: 'x', score: '1,5', basis: 'guessed', locator: 'p' };
    const faults = rowFaults(table, ['a'], (url) => (url === 'grades.csv' ? [row, row] : []));
    expect(faults.join()).toMatch(
      /header.*element is empty.*"1,5" is not decimal.*"guessed".*twice.*leads nowhere/,
    );
  });
});
