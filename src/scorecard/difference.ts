import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { type Basis, type Direction, thresholds } from './rules.ts';

/** Two figures set side by side: how far apart they are, and what that comes to. */
export interface Difference {
  direction: Direction;
  /** The second figure less the first, in the indicator's unit. */
  size?: number;
  /** The size that the difference had to pass. */
  needed?: number;
  basis?: Basis;
  /** Why the two cannot be compared. */
  reason?: string;
}

type Kind = Pick<Indicator, 'unit' | 'polarity'>;

/** What must be known of a figure to set it beside another. */
export type Measured = Pick<Observation, 'value' | 'qualifier' | 'margin' | 'numerator' | 'denominator'>;

const cannot = (reason: string): Difference => ({ direction: 'cannot-tell', reason });

/**
 * Judges whether figure `to` clearly differs from figure `from`.
 * Margins are combined as the root of the sum of squares, the usual rule for two independent estimates;
 * counts give a 95% interval by the normal approximation (proportions) or the Poisson one (rates).
 */
export function difference(from: Measured, to: Measured, indicator: Kind): Difference {
  if (from.value === undefined || to.value === undefined)
    return cannot('one of the two figures is not available');
  if (from.qualifier || to.qualifier) return cannot('one of the two figures is open-ended or not exact');
  const size = to.value - from.value;
  const [basis, needed] = neededSize(from, to, indicator);
  // Doubt must be exceeded, a threshold only reached; the allowance is for sums that decimals do not hold exactly.
  const allowance = basis === 'threshold' ? -1e-9 : 1e-9;
  const clear = size !== 0 && Math.abs(size) >= needed + allowance;
  return { direction: clear ? directionOf(size, indicator) : 'no-clear-change', size, needed, basis };
}

function directionOf(size: number, { polarity }: Kind): Direction {
  if (polarity === 'neutral') return size > 0 ? 'higher' : 'lower';
  return size > 0 === (polarity === 'higher') ? 'better' : 'worse';
}

function neededSize(from: Measured, to: Measured, { unit }: Kind): [Basis, number] {
  const margins = together(from.margin, to.margin);
  if (margins !== undefined) return ['margin', margins];
  const chance = together(chanceMargin(from, unit), chanceMargin(to, unit));
  if (chance !== undefined) return ['counts', chance];
  const { kind, size } = thresholds[unit];
  return ['threshold', kind === 'absolute' ? size : size * Math.abs(from.value ?? 0)];
}

const together = (first: number | undefined, second: number | undefined): number | undefined =>
  first === undefined || second === undefined ? undefined : Math.hypot(first, second);

/** Half of the 95% interval that chance alone would give a share or a rate, from its counts; undefined where they are not known. */
export function chanceMargin(
  { numerator, denominator }: Measured,
  unit: Indicator['unit'],
): number | undefined {
  if (!numerator || !denominator) return undefined;
  if (unit === 'per-100000') return (1.96 * Math.sqrt(numerator) * 100_000) / denominator;
  if (unit !== 'percent' || numerator > denominator) return undefined;
  const share = numerator / denominator;
  return 196 * Math.sqrt((share * (1 - share)) / denominator);
}
