import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { chanceDoubt, isOfNobody } from './chance.ts';
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
 * counts give a 95% interval (Wilson's of shares, corrected; Byar's of rates), and the sides that face each other are combined alike.
 */
export function difference(from: Measured, to: Measured, indicator: Kind): Difference {
  if (from.value === undefined || to.value === undefined)
    return cannot('one of the two figures is not available');
  if (isOfNobody(from, indicator.unit) || isOfNobody(to, indicator.unit))
    return cannot('one of the two figures is of nobody: no one was counted');
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
  if (from.margin !== undefined && to.margin !== undefined)
    return ['margin', Math.hypot(from.margin, to.margin)];
  const chance = chanceNeeded(from, to, unit);
  if (chance !== undefined) return ['counts', chance];
  const { kind, size } = thresholds[unit];
  return ['threshold', kind === 'absolute' ? size : size * Math.abs(from.value ?? 0)];
}

/** The doubt of the lower figure upwards and of the upper one downwards: the sides on which the two could meet. */
function chanceNeeded(from: Measured, to: Measured, unit: Indicator['unit']): number | undefined {
  const [lower, upper] = (from.value ?? 0) <= (to.value ?? 0) ? [from, to] : [to, from];
  const [up, down] = [chanceDoubt(lower, unit), chanceDoubt(upper, unit)];
  return up && down && Math.hypot(up.above, down.below);
}
