import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import type { Relation } from '../../src/model/relation.ts';
import { stacksOf } from '../../src/scorecard/stack.ts';
import {
  barTold,
  describeStack,
  restName,
  restWorking,
  stackHeadline,
} from '../../src/wording/describe-stack.ts';
import { figure, figures, worldWith } from './small-scorecards.ts';

const relation = (more: Partial<Relation> = {}): Relation => ({
  id: 'calls-answered',
  indicator: 'request-calls',
  kind: 'at-least',
  made_of: ['reviews-done'],
  rest: 'Not answered',
  ...more,
});

const years = (whole: Record<string, number | undefined>, part: Record<string, number | undefined>) => [
  ...figures('request-calls', whole),
  ...figures('reviews-done', part),
];
const twoYears = years({ '2021/22': 90, '2022/23': 100 }, { '2021/22': 50, '2022/23': 70 });

const stacks = (observations: Observation[], ...relations: Relation[]) =>
  stacksOf(
    worldWith({ observations, relations: relations.length ? relations : [relation()], annotations: [] }),
    'northam',
  );

function only(observations: Observation[]) {
  const [stack] = stacks(observations);
  if (!stack) throw new Error('no stack');
  return stack;
}

describe('what is drawn as parts of a whole', () => {
  test('a whole and its parts for the very same periods, with the rest worked out', () => {
    const stack = only(twoYears);
    expect(stack.bars.map(({ period, rest }) => [period, rest])).toEqual([
      ['2021/22', 40],
      ['2022/23', 30],
    ]);
    expect(stackHeadline(stack)).toBe('Calls: 100 in 2022/23, of which 70 reviews done');
    expect(describeStack(stack, 'Northam')).toBe(
      'Northam: calls that ask for support. In 2022/23: 100 in all, of which 70 reviews done. Not answered: 100 − 70 = 30. In 2021/22: 90 in all, of which 50 reviews done. Not answered: 90 − 50 = 40.',
    );
  });

  test('five bars or fewer are told one by one, of more the newest and the oldest', () => {
    const of = (count: number) => {
      const periods = Array.from({ length: count }, (_, index) => `${2010 + index}/${11 + index}`);
      const each = (value: number) => Object.fromEntries(periods.map((period) => [period, value]));
      return describeStack(only(years(each(100), each(70))), 'Northam').match(/in all/g);
    };
    expect(of(5)).toHaveLength(5);
    expect(of(6)).toHaveLength(2);
  });

  test.each<[string, Partial<Relation>]>([
    ['a relation that names no rest: its others are no parts', { rest: undefined }],
    ['parts counted at another time', { taken: 'last-day' }],
    ['people among calls', { made_of: ['reviews-late'] }],
    ['shares, which may be of different wholes', { indicator: 'care-at-home', made_of: ['feel-heard'] }],
    [
      'steps of a process, which have a chart of their own',
      { indicator: 'home-moving', kind: 'breakdowns', dimension: 'moving-step' },
    ],
  ])('not %s', (_, more) => {
    expect(
      stacks([...twoYears, ...figures('reviews-late', { '2021/22': 5, '2022/23': 6 })], relation(more)),
    ).toEqual([]);
  });

  test('not one part of one period, which two figures say as well', () =>
    expect(stacks(years({ '2022/23': 100 }, { '2022/23': 70 }))).toEqual([]));

  test('years and quarters each by themselves', () => {
    const quarters = years({ '2022/23 Q1': 9, '2022/23 Q2': 8 }, { '2022/23 Q1': 4, '2022/23 Q2': 5 });
    expect(stacks([...twoYears, ...quarters]).map(({ kind, bars }) => [kind, bars.length])).toEqual([
      ['year', 2],
      ['quarter', 2],
    ]);
  });

  test('the parts of a dimension', () => {
    const parts = figures('wait-days', {}).concat(
      ['2021/22', '2022/23'].flatMap((period) => [
        figure({ indicator: 'request-calls', period, value: 20 }),
        figure({ indicator: 'request-calls', breakdown: 'age-65', period, value: 12 }),
      ]),
    );
    const [stack] = stacks(parts, relation({ kind: 'breakdowns', made_of: undefined, dimension: 'age' }));
    expect(stack?.parts.map(({ breakdown }) => breakdown?.name)).toEqual(['Aged 65 and over']);
    expect(stack?.bars.map(({ rest }) => rest)).toEqual([8, 8]);
  });
});

describe('what is missing or odd is told', () => {
  const told = (observations: Observation[], at: number) => {
    const stack = only(observations);
    const bar = stack.bars.at(at);
    if (!bar) throw new Error('no bar');
    return {
      told: barTold(stack, bar),
      rest: bar.rest,
      working: restWorking(stack, bar),
      name: restName(stack, bar),
    };
  };
  const earlier = years({ '2019/20': 80, '2020/21': 90 }, { '2019/20': 30, '2020/21': 50 });

  test('a year between that nothing is held for has an empty bar', () => {
    const stack = only([...earlier, ...years({ '2022/23': 100 }, { '2022/23': 70 })]);
    expect(stack.bars.map(({ period }) => period)).toEqual(['2019/20', '2020/21', '2021/22', '2022/23']);
    expect(barTold(stack, stack.bars[2] ?? { period: '', parts: [], anew: false })).toBe('no figures held');
    expect(stack.bars[2]?.rest).toBeUndefined();
  });

  test('a whole that is not available has no rest', () =>
    expect(told([...earlier, ...years({ '2021/22': undefined }, { '2021/22': 70 })], -1)).toMatchObject({
      told: 'the whole: not available',
      rest: undefined,
      working: '',
    }));

  test('parts over the whole are told with what they come to', () =>
    expect(told([...earlier, ...years({ '2021/22': 60 }, { '2021/22': 70 })], -1)).toMatchObject({
      told: '60 in all, but its parts come to 70',
      rest: -10,
    }));

  test('a part without a figure is named, and the rest that holds it is not said', () => {
    expect(told([...earlier, ...years({ '2021/22': 60 }, { '2021/22': undefined })], -1)).toMatchObject({
      told: '60 in all; reviews done: not available',
      rest: undefined,
      name: 'Not said',
    });
  });

  test('nothing is worked out from a bound', () => {
    const open = figure({ indicator: 'request-calls', period: '2021/22', value: 60, qualifier: 'more-than' });
    const part = figure({ indicator: 'reviews-done', period: '2021/22', value: 40, status: 'provisional' });
    expect(told([...earlier, open, part], -1)).toMatchObject({
      told: 'more than 60 in all (provisional); what is left cannot be worked out',
      rest: undefined,
    });
  });

  test('a change in the way of counting parts the bars', () => {
    const marked = twoYears.map((one) =>
      one.period === '2022/23' ? { ...one, break_before: 'yes' as const } : one,
    );
    expect(only(marked).bars.map(({ anew }) => anew)).toEqual([false, true]);
    expect(describeStack(only(marked), 'Northam')).toContain('The way of counting changed with 2022/23.');
  });
});
