import type { Indicator } from '../../model/indicator.ts';

/** What figures of a unit can be, and the same in words. */
export interface ValueRange {
  from: number;
  to: number;
  words: string;
}

const most = Number.POSITIVE_INFINITY;
const notBelowZero: ValueRange = { from: 0, to: most, words: 'it is never below 0' };

/** Shares lie between 0 and 100; a change in points may go either way; all else is counted from 0. */
const ranges: Partial<Record<Indicator['unit'], ValueRange>> = {
  percent: { from: 0, to: 100, words: 'a share lies between 0 and 100' },
  'percentage-points': { from: -100, to: 100, words: 'points lie between -100 and 100' },
  'per-100000': { from: 0, to: 100000, words: 'of 100,000 people there are at most 100,000' },
};

/** The figures that a unit allows. */
export const rangeOf = (unit: Indicator['unit']): ValueRange => ranges[unit] ?? notBelowZero;
