import { describe, expect, test } from 'vitest';
import { type HeldFigure, sideBySide } from '../../src/scorecard/side-by-side.ts';

const percent = { unit: 'percent', polarity: 'higher' } as const;

/** A figure of a financial year, with a margin of error of 2. */
const year = (first: number, value: number | undefined, more: Partial<HeldFigure> = {}): HeldFigure => ({
  period: `${first}/${String(first + 1).slice(2)}`,
  ends: `${first + 1}-03-31`,
  margin: 2,
  value,
  ...more,
});
const judged = (...sides: HeldFigure[][]) =>
  sideBySide(percent, sides)?.pairs.map(({ first, second, direction }) => [first, second, direction]);

describe('the period', () => {
  test('is the newest that two have a value for', () => {
    const sides = [[year(2021, 60), year(2022, 61)], [year(2021, 50)], [year(2021, 55), year(2023, 56)]];
    expect(sideBySide(percent, sides)?.period).toBe('2021/22');
  });

  test('is none where no two share one: each shows its newest, and nothing is judged', () => {
    const sides = sideBySide(percent, [[year(2020, 58), year(2021, 60)], [year(2022, 80)]]);
    expect(sides?.period).toBeUndefined();
    expect(sides?.cells.map(({ figure, elsewhen }) => [figure?.period, elsewhen])).toEqual([
      ['2021/22', true],
      ['2022/23', true],
    ]);
    expect(sides?.pairs).toEqual([]);
  });

  test('of two that end on one day is the same, whichever council is named first', () => {
    const quarter = year(2022, 60, { period: '2022/23 Q4' });
    const one = [quarter, year(2022, 61)];
    expect(sideBySide(percent, [one, one])?.period).toBe(
      sideBySide(percent, [one.toReversed(), one])?.period,
    );
  });
});

test('a measure that one alone has a value of is not set side by side', () => {
  expect(sideBySide(percent, [[year(2022, 60)], []])).toBeUndefined();
  expect(sideBySide(percent, [[year(2022, 60)], [year(2022, undefined)]])).toBeUndefined();
});

describe('a council without a value for the period', () => {
  const two = [[year(2022, 60)], [year(2022, 61)]];
  test('shows the row that says why, not an older figure', () => {
    const suppressed = year(2022, undefined);
    const third = sideBySide(percent, [...two, [year(2021, 40), suppressed]])?.cells[2];
    expect(third).toEqual({ figure: suppressed, elsewhen: false });
  });
  test('shows its newest figure where no row says why, and is not judged by it', () => {
    const third = [year(2020, 30), year(2021, 40)];
    expect(sideBySide(percent, [...two, third])?.cells[2]).toEqual({ figure: third[1], elsewhen: true });
    expect(judged(...two, third)).toEqual([[0, 1, 'no-clear-change']]);
  });
  test('shows nothing where nothing is held', () =>
    expect(sideBySide(percent, [...two, []])?.cells[2]).toEqual({ elsewhen: false }));
});

describe('a difference', () => {
  test('is judged for every two, the second beside the first', () =>
    expect(judged([year(2022, 60)], [year(2022, 61)], [year(2022, 70)])).toEqual([
      [0, 1, 'no-clear-change'],
      [0, 2, 'better'],
      [1, 2, 'better'],
    ]));
  test("can't be told where the publisher bars it for either", () => {
    const barred = year(2022, 70, { barred: 'Not to be compared.' });
    expect(sideBySide(percent, [[year(2022, 60)], [barred]])?.pairs).toEqual([
      { first: 0, second: 1, direction: 'cannot-tell', reason: 'Not to be compared.' },
    ]);
  });
});
