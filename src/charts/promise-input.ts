import type { Period } from '../model/period.ts';

/** A figure on the way to a target. */
export interface TrackFigure {
  period: Period;
  value: number;
  shown: string;
  /** Which way the true figure lies where the value is only a bound. */
  open?: 'up' | 'down' | undefined;
}

/** One promise with a number: where it started, what came, what was promised. */
export interface PromiseTrackInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  /** The text of a value on the scale. */
  tick: (value: number) => string;
  /** `label` says when and what: `Start, March 2023`. */
  baseline?: { value: number; shown: string; label: string } | undefined;
  figures: TrackFigure[];
  /** `dueShown` in words: `by 1 November 2025`. */
  target: { value: number; shown: string; dueShown: string; operator: 'at-least' | 'at-most' | 'equal' };
  /** The value of each row of the table, in its order; none where the row has no figure. */
  rows: (number | undefined)[];
  /** The judgement in words; empty for none. */
  verdict: string;
}
