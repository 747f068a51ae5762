import { expect, test } from 'vitest';
import { isCouncil } from '../../src/model/area.ts';
import { keyOf, tableNames, tables } from '../../src/model/dataset.ts';
import { figureId, observation } from '../../src/model/observation.ts';
import { termSlug } from '../../src/model/term.ts';

const figure = {
  area: 'northam',
  indicator: 'feel-heard',
  period: '2022/23',
  source: 'national-figures-2023',
  locator: 'Table 1',
};
const rulesBroken = (more: object) =>
  (observation.safeParse({ ...figure, ...more }).error?.issues ?? []).map((issue) => [
    issue.path.join('.'),
    'params' in issue ? (issue.params as { rule: string }).rule : issue.code,
  ]);

test('a figure has a value, or a status that says why not', () => {
  expect(rulesBroken({ value: '61.5' })).toEqual([]);
  for (const status of ['not-available', 'suppressed', 'not-applicable', 'low']) {
    expect(rulesBroken({ status })).toEqual([]);
    expect(rulesBroken({ status, value: '61.5' })).toEqual([['status', 'value-and-absent']]);
  }
  for (const status of ['provisional', 'revised', 'estimated'])
    expect(rulesBroken({ status })).toEqual([['value', 'missing-without-reason']]);
  expect(rulesBroken({})).toEqual([['value', 'missing-without-reason']]);
});

test('a derived figure shows its working', () => {
  const derived = { value: '50', status: 'derived' };
  expect(rulesBroken(derived)).toEqual([['note', 'derived-without-working']]);
  expect(rulesBroken({ ...derived, numerator: '1' })).toEqual([['note', 'derived-without-working']]);
  expect(rulesBroken({ ...derived, numerator: '1', denominator: '2' })).toEqual([]);
  expect(rulesBroken({ ...derived, note: '1 of 2' })).toEqual([]);
});

test('a zero is a value', () => {
  expect(rulesBroken({ value: '0' })).toEqual([]);
  expect(rulesBroken({ value: '0', status: 'not-available' })).toEqual([['status', 'value-and-absent']]);
});

test('a figure is named by indicator, part and period', () => {
  expect(figureId(figure)).toBe('feel-heard.2022-23');
  expect(figureId({ ...figure, breakdown: 'age-65', period: '2023/24 Q1' })).toBe(
    'feel-heard.age-65.2023-24-q1',
  );
});

test('a row is named by its key, an empty part keeping its place', () => {
  expect(keyOf('observations', figure)).toBe('northam|feel-heard||2022/23');
  expect(keyOf('grades', { assessment: 'a', element: 'b' })).toBe('a|b');
  expect(keyOf('areas', { id: 'northam' })).toBe('northam');
});

test('every column of every key is a column of its table', () => {
  for (const table of tableNames)
    for (const column of tables[table].key) expect(Object.keys(tables[table].schema.shape)).toContain(column);
});

test('England, regions and groups of areas are no councils', () => {
  const kinds = [
    'county',
    'unitary',
    'metropolitan',
    'london-borough',
    'isles',
    'england',
    'region',
    'comparator',
  ] as const;
  expect(kinds.filter((kind) => isCouncil({ kind }))).toEqual(kinds.slice(0, 5));
});

test('a term has a name for its address', () => {
  expect(termSlug({ term: 'Review (of care)' })).toBe('review-of-care');
});
