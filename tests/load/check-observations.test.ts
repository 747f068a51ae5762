import { expect, test } from 'vitest';
import { change } from '../fixtures/worlds.ts';
import { problemsOf } from './spoilt.ts';

const columns =
  'area,indicator,breakdown,period,value,qualifier,lower,upper,margin,numerator,denominator,respondents,status,break_before,printed,source,locator,note'.split(
    ',',
  );

/** The rules that a figure of the small world breaks, once some of its cells are filled otherwise. */
const rulesBroken = (cells: Record<string, string>): string[] => {
  const before = 'northam,wait-days,,2020/21,41,,,,,,,,,,,northam-panel-2023,page 3,'.split(',');
  const after = columns.map((name, at) => cells[name] ?? before[at] ?? '').join(',');
  return problemsOf((root) => change(root, 'data/observations/northam.csv', before.join(','), after)).map(
    ({ rule, field }) => `${field} ${rule}`,
  );
};

test('a figure has a value, or a status that says why not', () => {
  expect(rulesBroken({})).toEqual([]);
  for (const status of ['not-available', 'suppressed', 'not-applicable', 'low']) {
    expect(rulesBroken({ value: '', status })).toEqual([]);
    expect(rulesBroken({ status })).toEqual(['status value-and-absent']);
  }
  for (const status of ['', 'provisional', 'revised', 'estimated'])
    expect(rulesBroken({ value: '', status })).toEqual(['value missing-without-reason']);
});

test('a zero is a value', () => {
  expect(rulesBroken({ value: '0', status: 'not-available' })).toContain('status value-and-absent');
});

test('a derived figure shows its working: both counts, or a note', () => {
  const derived = { status: 'derived' };
  expect(rulesBroken(derived)).toEqual(['note derived-without-working']);
  expect(rulesBroken({ ...derived, numerator: '82' })).toContain('note derived-without-working');
  expect(rulesBroken({ ...derived, note: '82 of 2' })).toEqual([]);
});

test('bounds lie on either side of the figure, or on it', () => {
  expect(rulesBroken({ lower: '41', upper: '41' })).toEqual([]);
  expect(rulesBroken({ lower: '40', upper: '42', margin: '0' })).toEqual([]);
  expect(rulesBroken({ lower: '42' })).toEqual(['lower bounds-wrong-side']);
});

test('a part may be the whole, and not more', () => {
  expect(rulesBroken({ numerator: '82', denominator: '82' })).not.toContain(
    'numerator numerator-over-denominator',
  );
  expect(rulesBroken({ numerator: '83', denominator: '82' })).toContain(
    'numerator numerator-over-denominator',
  );
});
