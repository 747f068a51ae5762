import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import { difference } from '../../src/scorecard/difference.ts';
import { figure } from './small-scorecards.ts';

type Kind = Pick<Indicator, 'unit' | 'polarity'>;
const percent: Kind = { unit: 'percent', polarity: 'higher' };
const people: Kind = { unit: 'people', polarity: 'lower' };
const rate: Kind = { unit: 'per-100000', polarity: 'lower' };
const between = (from: Partial<Observation>, to: Partial<Observation>, kind: Kind) =>
  difference(figure(from), figure(to), kind);
const directionOf = (from: Partial<Observation>, to: Partial<Observation>, kind: Kind) =>
  between(from, to, kind).direction;

describe('where both figures have a margin, the difference must exceed the two put together', () => {
  const from = { value: 50, margin: 3 };

  test('3 and 4 come to 5, not to 7', () => {
    expect(between(from, { value: 55, margin: 4 }, percent)).toEqual({
      direction: 'no-clear-change',
      size: 5,
      needed: 5,
      basis: 'margin',
    });
    expect(directionOf(from, { value: 55.1, margin: 4 }, percent)).toBe('better');
    expect(directionOf(from, { value: 44.9, margin: 4 }, percent)).toBe('worse');
  });

  test('one margin alone does not do', () => {
    expect(between(from, { value: 52 }, percent)).toMatchObject({ basis: 'threshold', direction: 'better' });
  });

  test('margins of nothing, as of a full count, leave no doubt', () => {
    expect(directionOf({ value: 19.1, margin: 0 }, { value: 19.2, margin: 0 }, percent)).toBe('better');
    expect(directionOf({ value: 19.1, margin: 0 }, { value: 19.1, margin: 0 }, percent)).toBe(
      'no-clear-change',
    );
  });

  test('a margin goes before counts', () => {
    const counts = { numerator: 50, denominator: 100 };
    expect(between({ ...from, ...counts }, { value: 53, margin: 1, ...counts }, percent).basis).toBe(
      'margin',
    );
  });
});

describe('where the counts are known, the difference must be more than chance makes', () => {
  const share = (numerator: number, denominator: number) => ({
    value: (numerator / denominator) * 100,
    numerator,
    denominator,
  });
  const per = (cases: number) => ({ value: cases * 2, numerator: cases, denominator: 50_000 });

  test('of a share, on the sides that face each other: 50 of 100 upwards, 60 of 100 downwards', () => {
    const { needed, basis, direction } = between(share(50, 100), share(60, 100), percent);
    // Wilson's intervals, corrected, are 39.9 to 60.1 and 49.7 to 69.5.
    expect(needed).toBeCloseTo(Math.hypot(60.098 - 50, 60 - 49.7), 2);
    expect([basis, direction]).toEqual(['counts', 'no-clear-change']);
    expect(directionOf(share(5000, 10000), share(6000, 10000), percent)).toBe('better');
  });

  test('is the same whichever of the two stands first', () => {
    const there = between(share(5, 100), share(12, 40), percent);
    const back = between(share(12, 40), share(5, 100), percent);
    expect(there.needed).toBeCloseTo(back.needed ?? 0, 10);
    expect([there.direction, back.direction]).toEqual(['better', 'worse']);
  });

  test('of a rate, by its cases alone', () => {
    const { needed, basis, direction } = between(per(300), per(280), rate);
    // Byar's intervals are 267.0 to 335.9 cases and 248.1 to 314.8.
    expect(needed).toBeCloseTo(2 * Math.hypot(300 - 267, 314.8 - 280), 0);
    expect([basis, direction]).toEqual(['counts', 'no-clear-change']);
    expect(directionOf(per(300), per(200), rate)).toBe('better');
  });

  test('none of few is not clearly below some of few', () => {
    expect(between(share(0, 10), share(2, 10), percent)).toMatchObject({
      basis: 'counts',
      direction: 'no-clear-change',
    });
    expect(between(per(0), per(3), rate)).toMatchObject({ basis: 'counts', direction: 'no-clear-change' });
    expect(directionOf(share(0, 100), share(20, 100), percent)).toBe('better');
    expect(directionOf(per(0), per(20), rate)).toBe('worse');
  });

  test('a single one tells nothing: none of one is not clearly below four of five of all', () => {
    expect(directionOf(share(81_700, 100_000), share(0, 1), percent)).toBe('no-clear-change');
  });

  test('all of few are not clearly above most of few, and one of one not above none of one', () => {
    expect(directionOf(share(8, 10), share(10, 10), percent)).toBe('no-clear-change');
    expect(directionOf(share(0, 1), share(1, 1), percent)).toBe('no-clear-change');
    expect(directionOf(share(0, 1000), share(1000, 1000), percent)).toBe('better');
  });

  test('a share or a rate of nobody says nothing', () => {
    const ofNobody = { value: 0, numerator: 0, denominator: 0 };
    const told = {
      direction: 'cannot-tell',
      reason: 'one of the two figures is of nobody: no one was counted',
    };
    expect(between(ofNobody, share(60, 100), percent)).toEqual(told);
    expect(between(share(60, 100), { ...ofNobody, margin: 1 }, percent)).toEqual(told);
    expect(between(per(20), ofNobody, rate)).toEqual(told);
  });

  test('a share of more than the whole falls back on the threshold', () => {
    expect(between(share(120, 100), share(50, 100), percent).basis).toBe('threshold');
  });
});

describe('where nothing says how sure a figure is, the difference must reach the threshold', () => {
  test.each([
    [50, 51, 'better'],
    [50, 50.9, 'no-clear-change'],
    [50, 49, 'worse'],
    [58.4, 59.4, 'better'],
    [50, 50, 'no-clear-change'],
  ])('a share from %d to %d: %s', (from, to, direction) => {
    expect(directionOf({ value: from }, { value: to }, percent)).toBe(direction);
  });

  test.each([
    [100, 105, 'worse'],
    [100, 104, 'no-clear-change'],
    [100, 95, 'better'],
    [0, 1, 'worse'],
    [-100, -94, 'worse'],
  ])('a count from %d to %d: %s', (from, to, direction) => {
    expect(directionOf({ value: from }, { value: to }, people)).toBe(direction);
  });

  test('of money, a hundredth', () => {
    const money: Kind = { unit: 'pounds-million', polarity: 'neutral' };
    expect(directionOf({ value: 100 }, { value: 101 }, money)).toBe('higher');
    expect(directionOf({ value: 100 }, { value: 100.9 }, money)).toBe('no-clear-change');
  });
});

test('an indicator without a good direction is only higher or lower', () => {
  const neutral: Kind = { unit: 'count', polarity: 'neutral' };
  expect(directionOf({ value: 100 }, { value: 200 }, neutral)).toBe('higher');
  expect(directionOf({ value: 200 }, { value: 100 }, neutral)).toBe('lower');
});

test('a missing or open-ended figure cannot be compared', () => {
  const missing = { direction: 'cannot-tell', reason: 'one of the two figures is not available' };
  expect(between({}, { value: 5 }, percent)).toEqual(missing);
  expect(between({ value: 5 }, {}, percent)).toEqual(missing);
  for (const qualifier of ['more-than', 'at-least', 'about', 'up-to', 'less-than'] as const)
    expect(between({ value: 5 }, { value: 500, qualifier }, percent)).toEqual({
      direction: 'cannot-tell',
      reason: 'one of the two figures is open-ended or not exact',
    });
});
