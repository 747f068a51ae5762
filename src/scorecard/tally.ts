import type { Area } from '../model/area.ts';
import { toPeriod } from '../model/period.ts';
import type { Performance } from './performance.ts';
import type { Judged } from './promise.ts';
import type { Direction, Quarter, Verdict } from './rules.ts';

const countBy = <Key extends string>(keys: Key[]): Partial<Record<Key, number>> => {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

/** How a council's indicators changed, counted: only those that could be compared with an earlier figure. */
export interface ChangeTally {
  compared: number;
  cannotTell: number;
  counts: Partial<Record<Direction, number>>;
  /** Those that clearly changed, those with a good direction first. */
  moved: Performance[];
}

const movedOrder: Direction[] = ['worse', 'better', 'higher', 'lower'];

// An indicator with yearly and quarterly figures counts once: by the series whose newest figure is the latest.
function onePerIndicator(list: readonly Performance[]): Performance[] {
  const chosen = new Map<string, Performance>();
  for (const one of list) {
    const { id } = one.series.indicator;
    const other = chosen.get(id);
    if (!other || lastDay(one) > lastDay(other)) chosen.set(id, one);
  }
  return [...chosen.values()];
}

const lastDay = ({ change }: Performance): string => (change ? toPeriod(change.latest.period).end : '');

/** Counts changes, one for each indicator as a whole (parts are left to their own pages). */
export function tallyChanges(performance: readonly Performance[]): ChangeTally {
  const whole = performance.filter(({ series, change }) => change && !series.breakdown);
  const told = onePerIndicator(whole.filter(({ change }) => change?.direction !== 'cannot-tell'));
  const indicators = new Set(whole.map(({ series }) => series.indicator.id));
  return {
    compared: told.length,
    cannotTell: indicators.size - told.length,
    counts: countBy(told.flatMap(({ change }) => change?.direction ?? [])),
    moved: movedOrder.flatMap((direction) => told.filter(({ change }) => change?.direction === direction)),
  };
}

/** How a council's newest figures lie beside one benchmark, counted. */
export interface ComparisonTally {
  benchmark: Area;
  compared: number;
  counts: Partial<Record<Direction, number>>;
}

/** Counts comparisons with one benchmark area. */
export function tallyComparisons(performance: readonly Performance[], benchmark: Area): ComparisonTally {
  const directionOf = ({ comparisons }: Performance) =>
    comparisons.find((one) => one.benchmark.id === benchmark.id)?.direction ?? 'cannot-tell';
  const whole = performance.filter(({ series }) => !series.breakdown);
  const told = onePerIndicator(whole.filter((one) => directionOf(one) !== 'cannot-tell'));
  return { benchmark, compared: told.length, counts: countBy(told.map(directionOf)) };
}

/** Where a council lies among all councils, counted: an indicator once. */
export interface PlaceTally {
  compared: number;
  /** Those that lie in one part of the councils. */
  clear: Record<Quarter, Performance[]>;
  /** Those whose margins reach more than one part. */
  unclear: number;
}

/** Counts places among all councils; undefined where no indicator has one. */
export function tallyPlaces(performance: readonly Performance[]): PlaceTally | undefined {
  const placed = performance.filter(({ place }) => place);
  const only = (quarter: Quarter) =>
    placed.filter(({ place }) => place?.reaches.length === 1 && place.reaches[0] === quarter);
  const clear = { lowest: only('lowest'), middle: only('middle'), highest: only('highest') };
  const told = Object.values(clear).reduce((sum, list) => sum + list.length, 0);
  return placed.length ? { compared: placed.length, clear, unclear: placed.length - told } : undefined;
}

/** What became of promises, counted: those with a date by verdict. */
export interface VerdictTally {
  dated: number;
  undated: number;
  counts: Partial<Record<Verdict, number>>;
}

/** Counts verdicts, over promises that have a date. */
export function tallyVerdicts(promises: readonly Judged[]): VerdictTally {
  const dated = promises.filter((one) => Boolean((one.kind === 'target' ? one.target : one.milestone).due));
  return {
    dated: dated.length,
    undated: promises.length - dated.length,
    counts: countBy(dated.map(({ verdict }) => verdict)),
  };
}
