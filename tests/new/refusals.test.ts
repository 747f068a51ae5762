import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tableNames } from '../../src/model/dataset.ts';
import { readFlags } from '../../src/new/read-flags.ts';
import { copyOfSmallWorld, rewrite } from '../fixtures/worlds.ts';
import { begin, whyNot } from './begin.ts';

describe('no id leads out of its folder', () => {
  const hostile = [
    '../x',
    '..',
    '/etc/x',
    'a/b',
    'a\\b',
    'C:x',
    'x\0',
    'x.mdx',
    '-x',
    'con',
    'lpt1',
    'x'.repeat(101),
    '%2e%2e',
  ];
  const root = copyOfSmallWorld;

  test.each(hostile)('%j', (id) => {
    for (const kind of ['area', 'source', 'indicator'])
      expect(whyNot(() => begin(root(), kind, { id }))).toMatch(/^usage: --id: /);
    expect(whyNot(() => begin(root(), 'journey', { area: 'northam', id }))).toMatch(/^usage: --id: /);
  });

  test.each(['../..', '/', '2023/24 Q1/../../x', '2023/24 Q5'])('nor a period: %j', (period) => {
    expect(whyNot(() => begin(root(), 'quarter', { area: 'northam', period }))).toMatch(/^usage: --period: /);
  });

  test('nor an area', () => {
    expect(whyNot(() => begin(root(), 'journey', { area: '../x', id: 'x' }))).toMatch(/^usage: --area: /);
  });
});

describe('what stands there already is named, and stays', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['a row', 'source', { id: 'northam-panel-2023' }, 'data/sources.csv:4 has northam-panel-2023 already.'],
    [
      'a figure',
      'figure',
      { area: 'northam', indicator: 'reviews-done', period: '2022/23 Q1' },
      'has northam|reviews-done||2022/23 Q1 already.',
    ],
    [
      'a journey',
      'journey',
      { area: 'northam', id: 'care-plan-2023' },
      'content/journeys/northam/care-plan-2023.mdx is there already.',
    ],
    ['a report', 'quarter', { area: 'northam', period: '2023/24 Q1' }, 'data/'],
    [
      'a council with all its files',
      'area',
      { id: 'northam' },
      'data/areas.csv:4 has northam already, and its files are there too.',
    ],
    [
      'a council under another name',
      'area',
      { id: 'eastam', name: 'Estam' },
      'has eastam already, with name "Eastam".',
    ],
  ])('%s', (_, kind, given, said) => {
    const why = whyNot(() => begin(copyOfSmallWorld(), kind, given));
    if (kind === 'quarter')
      expect(why).toMatch(/^input: content\/reports\/northam\/2023-24-q1\.mdx is there already\.$/);
    else expect(why).toContain(said);
  });
});

test('a council that the register does not have, and has no name, is taken for a slip', () => {
  expect(whyNot(() => begin(copyOfSmallWorld(), 'area', { id: 'nortam' }))).toBe(
    'usage: There is no "nortam" in data/areas.csv. Did you mean "northam"? There are england, westshire, northam, southam, eastam. A new area needs its name, with kind and region too (--name, --kind, --region).',
  );
  expect(begin(copyOfSmallWorld(), 'area', { id: 'nortam', name: 'Nortam' }).texts.size).toBe(3);
});

test('a council of the register gets what it lacks, and its row stays', () => {
  const root = copyOfSmallWorld();
  const { texts, said } = begin(root, 'area', { id: 'eastam' });
  expect([...texts.keys()]).toEqual(['content/councils/eastam.mdx', 'data/observations/eastam.csv']);
  expect(said).toEqual(['data/areas.csv:6 has eastam already; what was missing is made.']);
});

test('figures of a quarter that are there already stay', () => {
  const root = copyOfSmallWorld();
  begin(root, 'figure', { area: 'northam', indicator: 'reviews-done', period: '2023/24 Q2', value: '4' });
  const { said } = begin(root, 'quarter', { area: 'northam', period: '2023/24 Q2' });
  expect(said).toEqual([
    expect.stringMatching(
      /^data\/observations\/northam\.csv:\d+ reviews-done is there already, and stays\.$/,
    ),
    expect.stringMatching(/^reviews-late: its other figures are of single days/),
  ]);
});

test('a quarter without one before it asks for its indicators', () => {
  const given = { area: 'southam', period: '2023/24 Q2' };
  expect(whyNot(() => begin(copyOfSmallWorld(), 'quarter', given))).toBe(
    'usage: Southam has no quarter before 2023/24 Q2: name its indicators with --indicators A,B.',
  );
  const { lines } = begin(copyOfSmallWorld(), 'quarter', {
    ...given,
    indicators: 'reviews-done,request-calls',
  });
  expect([...lines.values()].flat()).toHaveLength(2);
});

test('a table that cannot be read whole is not written to', () => {
  const root = copyOfSmallWorld();
  rewrite(root, 'data/actions.csv', (text) => text.replace('id,', 'name,'));
  expect(whyNot(() => begin(root, 'action', { area: 'northam' }))).toMatch(/^input: data\/actions\.csv/);
});

test('an empty root gets every table', () => {
  const root = copyOfSmallWorld();
  for (const folder of ['data', 'content']) rmSync(join(root, folder), { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  const { texts } = begin(root, 'source', { id: 'first' });
  expect(texts.size).toBe(tableNames.length);
});

describe('flags that are wrong are told of', () => {
  test.each<[string[], string]>([
    [['--id', 'x'], 'Expected a KIND.'],
    [['arae'], 'There is no kind "arae". Did you mean "area"?'],
    [['toString'], 'There is no kind "toString".'],
    [['area', '--gss', 'E06'], 'There is no --gss here.'],
    [['area', '--gss_code', 'E06'], 'Did you mean --gss-code?'],
    [['source', '--framework', 'x'], 'There is no --framework here.'],
    [['area', '--name'], '--name has no value.'],
    [['area', '--name', '--id', 'x'], '--name has no value.'],
    [['area', '--id', 'a', '--id', 'b'], '--id stands twice.'],
    [['area', '--name', 'West', 'am'], '"am" is too much.'],
  ])('%j', (args, said) => {
    expect(whyNot(() => readFlags(args))).toMatch(/^usage: /);
    expect(whyNot(() => readFlags(args))).toContain(said);
  });

  test('a number below zero is a value', () => {
    expect(readFlags(['figure', '--value', '-3']).given).toEqual({ value: '-3' });
  });
});
