import type { Period } from '../model/period.ts';

/** One figure of a series, with its text as the table and the sentence show it. */
export interface TrendPoint {
  /** When; `toPeriod(text)` makes it. The point stands at the period's last day. */
  period: Period;
  /** The figure, in the indicator's unit; none leaves a gap in the line. */
  value?: number | undefined;
  /** The figure in words: `58.5%`, `more than 300`. */
  shown: string;
  /** The ends of the margin, in the indicator's unit. */
  lower?: number | undefined;
  upper?: number | undefined;
  provisional?: boolean | undefined;
  /** Whether it is being looked into: drawn hollow, as what is provisional. */
  underReview?: boolean | undefined;
  /** Which way the true figure lies where the value is only a bound. */
  open?: 'up' | 'down' | undefined;
  /** Why this figure cannot be compared with those before, as a short label. */
  breakBefore?: string | undefined;
}

/** A point that has a figure. */
export type Figure = TrendPoint & { value: number };

export const hasValue = (point: TrendPoint): point is Figure => point.value !== undefined;

/** What makes a dot a hollow one. */
type Unsettled = Pick<TrendPoint, 'provisional' | 'underReview'>;

/** Whether a figure may yet change: drawn hollow. */
export const isUnsettled = ({ provisional, underReview }: Unsettled): boolean =>
  Boolean(provisional || underReview);

/** What the hollow dots among some mean, as a sentence. */
export function hollowNote(dots: readonly Unsettled[]): string {
  const reasons = [
    dots.some(({ provisional }) => provisional) && 'provisional',
    dots.some(({ underReview }) => underReview) && 'under review',
  ];
  return `Hollow dot: ${reasons.filter(Boolean).join(' or ')}.`;
}

const numbered = new Map<string, number>();

/** A day as milliseconds, in UTC whatever the machine's clock says. Read once: charts of a site share few days. */
export function dayNumber(day: string): number {
  const number = numbered.get(day) ?? Date.parse(`${day}T00:00:00Z`);
  numbered.set(day, number);
  return number;
}

/** Points in order of time. */
export const inOrder = (points: TrendPoint[]): TrendPoint[] =>
  points.toSorted((a, b) => dayNumber(a.period.end) - dayNumber(b.period.end));

const parts = (before: TrendPoint | undefined, point: TrendPoint): boolean =>
  !before || !hasValue(before) || Boolean(point.breakBefore) || before.period.kind !== point.period.kind;

/**
 * The figures that one line may join: a missing value, a break, or a change from years to quarters ends
 * a run and starts another.
 */
export function runsOf(points: TrendPoint[]): Figure[][] {
  const runs: Figure[][] = [];
  const ordered = inOrder(points);
  ordered.forEach((point, index) => {
    if (!hasValue(point)) return;
    if (parts(ordered[index - 1], point)) runs.push([]);
    runs.at(-1)?.push(point);
  });
  return runs;
}
