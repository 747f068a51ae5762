import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import {
  absenceWords,
  describeFigure,
  figureCell,
  formatNumber,
  formatShort,
  formatValue,
} from '../../src/wording/format-value.ts';
import { describeThreshold } from '../../src/wording/labels.ts';

describe('a number', () => {
  test.each<[number, number, string]>([
    [1348, 0, '1,348'],
    [1234567.8, 1, '1,234,567.8'],
    [-3.2, 1, '−3.2'],
    [58.5, 1, '58.5'],
    [58, 1, '58.0'],
    [0, 0, '0'],
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [-0.5, 0, '−1'],
    [-2.5, 0, '−3'],
    [58.45, 1, '58.5'],
    [1.005, 2, '1.01'],
    [0.285, 2, '0.29'],
    [-0.04, 1, '0.0'],
    [-0, 0, '0'],
  ])('%d with %i decimals is "%s"', (value, decimals, shown) => {
    expect(formatNumber(value, decimals)).toBe(shown);
  });
});

const values: [Indicator['unit'], number, string, string][] = [
  ['count', 1348, '1,348', '1,348'],
  ['people', 1348, '1,348 people', '1,348'],
  ['people', 1, '1 person', '1'],
  ['people', 0, '0 people', '0'],
  ['percent', 58, '58%', '58%'],
  ['percentage-points', 3, '3 percentage points', '3'],
  ['percentage-points', 1, '1 percentage point', '1'],
  ['per-100000', 572, '572 per 100,000', '572'],
  ['days', 27, '27 days', '27'],
  ['days', 1, '1 day', '1'],
  ['hours', 1, '1 hour', '1'],
  ['hours', 48, '48 hours', '48'],
  ['months', 1, '1 month', '1'],
  ['months', 18, '18 months', '18'],
  ['years', 1, '1 year', '1'],
  ['years', 3, '3 years', '3'],
  ['pounds-million', 48, '£48 million', '£48m'],
  ['score', 19, '19', '19'],
];

test.each(values)('in %s, %d is "%s", and "%s" where space is short', (unit, value, long, short) => {
  expect(formatValue(value, { unit, decimals: 0 })).toBe(long);
  expect(formatShort(value, { unit, decimals: 0 })).toBe(short);
});

test('one is one only as it is shown', () => {
  expect(formatValue(1, { unit: 'days', decimals: 1 })).toBe('1.0 days');
  expect(formatValue(1.2, { unit: 'days', decimals: 0 })).toBe('1 day');
  expect(formatValue(-1, { unit: 'days', decimals: 0 })).toBe('−1 days');
});

test("a figure keeps the source's words about it", () => {
  const people = { unit: 'people', decimals: 0 } as const;
  const shown = (qualifier: Parameters<typeof describeFigure>[0]['qualifier']) =>
    describeFigure({ value: 500, qualifier }, people);
  expect(
    ['more-than', 'at-least', 'about', 'up-to', 'less-than'].map((one) => shown(one as 'about')),
  ).toEqual([
    'more than 500 people',
    'at least 500 people',
    'about 500 people',
    'up to 500 people',
    'less than 500 people',
  ]);
  expect(figureCell({ value: 500, qualifier: 'more-than' }, people)).toBe('more than 500');
});

test('a figure that is not there says why, and is never zero', () => {
  const percent = { unit: 'percent', decimals: 1 } as const;
  expect(absenceWords).toEqual({
    'not-available': 'not available',
    suppressed: 'suppressed by the publisher',
    'not-applicable': 'not applicable',
    low: 'too low to publish',
    withdrawn: 'withdrawn',
  });
  expect(describeFigure({ status: 'suppressed' }, percent)).toBe('suppressed by the publisher');
  expect(figureCell({ status: 'low' }, percent)).toBe('too low to publish');
  expect(figureCell({}, percent)).toBe('not available');
  expect(figureCell({ value: 0 }, percent)).toBe('0.0%');
});

test('a threshold is told in words', () => {
  expect(describeThreshold({ kind: 'absolute', size: 1 })).toBe('1 percentage point');
  expect(describeThreshold({ kind: 'relative', size: 0.05 })).toBe('5% of the earlier figure');
});
