import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';

type Counts = Pick<Observation, 'numerator' | 'denominator'>;

/** How far below and above a figure the true one may lie, in the unit of the figure. */
export interface Doubt {
  below: number;
  above: number;
}

/** Standard deviations on each side of 95 in 100 cases. */
const deviations = 1.96;

/**
 * Wilson's interval of a share of `whole`, in percent, corrected for counts being whole numbers (Newcombe 1998, method
 * 4): without that, none of one would be told from four of five.
 */
function doubtOfShare(part: number, whole: number): Doubt {
  const [share, rest, square] = [part / whole, 1 - part / whole, deviations ** 2];
  const end = (sign: 1 | -1): number => {
    const root = square + sign * 2 - 1 / whole + 4 * share * (whole * rest - sign);
    return (2 * part + square + sign * (1 + deviations * Math.sqrt(root))) / (2 * (whole + square));
  };
  const [low, high] = [part === 0 ? 0 : end(-1), part === whole ? 1 : end(1)];
  return { below: 100 * (share - low), above: 100 * (high - share) };
}

/** Byar's interval of a number of cases: a close hold on the exact one, down to no case at all. */
function doubtOfCases(cases: number): Doubt {
  const cube = (count: number, sign: number) =>
    count && count * (1 - 1 / (9 * count) + (sign * deviations) / (3 * Math.sqrt(count))) ** 3;
  return { below: cases - cube(cases, -1), above: cube(cases + 1, 1) - cases };
}

/**
 * How far chance alone may have moved a share or a rate, from the counts behind it: its 95% interval, one that holds
 * for few cases and for none. Undefined where the counts are not known, or are not of a part and its whole.
 */
export function chanceDoubt({ numerator, denominator }: Counts, unit: Indicator['unit']): Doubt | undefined {
  if (numerator === undefined || !denominator || numerator < 0 || denominator < 0) return undefined;
  if (unit === 'per-100000') {
    const { below, above } = doubtOfCases(numerator);
    return { below: (below * 100_000) / denominator, above: (above * 100_000) / denominator };
  }
  return unit === 'percent' && numerator <= denominator ? doubtOfShare(numerator, denominator) : undefined;
}

/** Whether a figure is a share or a rate of nobody, so that it says nothing. */
export const isOfNobody = ({ denominator }: Counts, unit: Indicator['unit']): boolean =>
  denominator === 0 && (unit === 'percent' || unit === 'per-100000');
