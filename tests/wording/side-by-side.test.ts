import { describe, expect, test } from 'vitest';
import type { PairDifference } from '../../src/scorecard/side-by-side.ts';
import {
  describeBasis,
  describeMargin,
  describeMeasureKind,
  describeSides,
  describeUnused,
} from '../../src/wording/describe-side-by-side.ts';

const names = ['Northam', 'Southam', 'Eastam'];
const pair = (first: number, second: number, more: Partial<PairDifference>): PairDifference => ({
  first,
  second,
  direction: 'no-clear-change',
  size: 1,
  ...more,
});
const said = (...pairs: PairDifference[]) => describeSides({ period: '2022/23', pairs }, names).join(' ');
const untold = {
  direction: 'cannot-tell',
  reason: 'one of the two figures is open-ended or not exact',
} as const;

describe('how councils differ', () => {
  test.each<[string, PairDifference[]]>([
    ['No clear difference.', [pair(0, 1, {})]],
    ['No clear difference between any of them.', [pair(0, 1, {}), pair(0, 2, {}), pair(1, 2, {})]],
    ['Southam clearly higher than Northam.', [pair(0, 1, { direction: 'better', size: 5 })]],
    ['Northam clearly higher than Southam.', [pair(0, 1, { direction: 'better', size: -5 })]],
    [
      'Southam clearly higher than Northam and Eastam. No clear difference otherwise.',
      [
        pair(0, 1, { direction: 'higher', size: 5 }),
        pair(0, 2, {}),
        pair(1, 2, { direction: 'lower', size: -6 }),
      ],
    ],
    ["Can't be told: one of the two figures is open-ended or not exact.", [pair(0, 1, untold)]],
    [
      "Can't be told of Northam and Eastam: one of the two figures is open-ended or not exact. No clear difference otherwise.",
      [pair(0, 1, {}), pair(0, 2, untold)],
    ],
  ])('is told as "%s"', (words, pairs) => expect(said(...pairs)).toBe(words));

  test('is the same whether higher is better, worse or neither', () => {
    const directions = ['better', 'worse', 'higher'] as const;
    const all = directions.map((direction) => said(pair(0, 1, { direction, size: 5 })));
    expect(new Set(all).size).toBe(1);
  });

  test('is not judged over different periods', () =>
    expect(describeSides({ pairs: [] }, names)).toEqual([
      'Not judged: the figures are for different periods.',
    ]));
});

describe('a margin', () => {
  const spaced = (...given: Parameters<typeof describeMargin>) =>
    describeMargin(...given).replaceAll('\u00a0', ' ');

  test('stands with how many answered, and neither where it is not known', () => {
    expect(spaced({ margin: 4.1, respondents: 1380 }, 1)).toBe('± 4.1, from 1,380 answers');
    expect(spaced({ margin: 0.5 }, 1)).toBe('± 0.5');
    expect(spaced({ margin: 0, respondents: 0 }, 1)).toBe('± 0.0, from 0 answers');
    expect(spaced({}, 1)).toBe('');
  });

  test('stands with the counts where no answers are, both of them or neither', () => {
    expect(spaced({ numerator: 154, denominator: 736_353 }, 1)).toBe('from 154 of 736,353');
    expect(spaced({ margin: 1, numerator: 0, denominator: 12 }, 1)).toBe('± 1.0, from 0 of 12');
    expect(spaced({ numerator: 3, denominator: 9, respondents: 5 }, 1)).toBe('from 5 answers');
    expect(spaced({ numerator: 3 }, 1)).toBe('');
  });

  test('keeps each number on a line with what it belongs to', () => {
    expect(describeMargin({ margin: 4.1, respondents: 380 }, 1).split(' ')).toEqual([
      '±\u00a04.1,',
      'from',
      '380\u00a0answers',
    ]);
    expect(describeMargin({ numerator: 3, denominator: 40 }, 1).split(' ')).toEqual([
      'from',
      '3',
      'of\u00a040',
    ]);
  });
});

test('how sure a difference was judged is said, each way once, in one order', () => {
  expect(describeBasis({ pairs: [pair(0, 1, { basis: 'margin' }), pair(0, 2, { basis: 'margin' })] })).toBe(
    'Judged by the margins.',
  );
  expect(
    describeBasis({ pairs: [pair(0, 1, { basis: 'threshold' }), pair(0, 2, { basis: 'counts' })] }),
  ).toBe('Judged by what chance makes of the counts and by a fixed threshold.');
  expect(describeBasis({ pairs: [pair(0, 1, untold)] })).toBe('');
  expect(describeBasis({ pairs: [] })).toBe('');
});

test('a measure says its unit, unless its figures have its sign, and which way is better', () => {
  expect(describeMeasureKind({ unit: 'days', polarity: 'lower' })).toBe('Unit: days. Lower is better.');
  expect(describeMeasureKind({ unit: 'percent', polarity: 'neutral' })).toBe(
    'Neither higher nor lower is better by itself.',
  );
});

test('what of a choice is not used is told', () => {
  expect(describeUnused([], 0)).toBe('');
  expect(describeUnused(['nowhere'], 1)).toBe(
    'No figures of “nowhere” are held here. Only four fit side by side: the first four are shown. ',
  );
});
