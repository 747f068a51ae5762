import type { Indicator } from '../../../src/model/indicator.ts';
import type { Series } from './series.ts';

const groups = ['demand', 'reviews', 'safeguarding', 'carers', 'workforce'] as const;
const runs = ['flow', 'quarters', 'share'] as const;
const numbers = (count: number) => Array.from({ length: Math.max(0, count) }, (_, at) => at);
const idOf = (at: number) => `made-up-${String(at + 1).padStart(2, '0')}`;
const turn = <Item>(list: readonly Item[], at: number) => list[at % list.length] as Item;

/** Indicators beyond those of the project, none of them true. */
export const madeUpIndicators = (count: number): Indicator[] =>
  numbers(count).map((at) => ({
    id: idOf(at),
    name: `Made-up measure ${at + 1}`,
    unit: turn(runs, at) === 'share' ? 'percent' : 'count',
    decimals: turn(runs, at) === 'share' ? 1 : 0,
    polarity: turn(['neutral', 'higher', 'lower'] as const, at),
    frequency: 'quarterly',
    group: turn(groups, at),
  }));

/** How each of them runs: sums, counts and shares in turn. */
export const madeUpSeries = (count: number): Series[] =>
  numbers(count).map((at) => ({
    indicator: idOf(at),
    runs: turn(runs, at),
    ...(turn(runs, at) === 'share' ? { from: 20, to: 80 } : { from: 200, to: 2000 }),
  }));
