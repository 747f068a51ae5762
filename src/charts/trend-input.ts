import type { Period } from '../model/period.ts';
import { hasValue, type TrendPoint } from './points.ts';

/** One line of a trend. */
export interface TrendSeries {
  name: string;
  /** Whether it is the one the chart is about: drawn stronger, with every point and its margins. */
  main: boolean;
  points: TrendPoint[];
}

/** A value promised by a day. */
export interface TrendTarget {
  /** When it is due; the mark stands at the last day of it. */
  due: Period;
  value: number;
  /** In words: `Target: 60.7% by 1 November 2025`. */
  label: string;
}

/** A stretch of time whose figures need care, and why. */
export interface TrendCaution {
  period: Period;
  text: string;
}

/** One indicator over time. Up to four series are drawn apart and labelled; more stay grey. */
export interface TrendInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  series: TrendSeries[];
  targets: TrendTarget[];
  cautions: TrendCaution[];
  /** The text of a value on the axis. */
  tick: (value: number) => string;
  /** Whether the axis must hold zero; one that does not says where it starts. */
  zeroBased: boolean;
}

/** How many series are told apart; the rest are context, in grey. */
export const seriesShown = 4;

/** The look of a series by its place: `s1` to `s4`, then `grey`. */
export const seriesLook = (index: number): string => (index < seriesShown ? `s${index + 1}` : 'grey');

/** Whether a trend has anything to plot. */
export const hasFigures = ({ series }: TrendInput): boolean =>
  series.some(({ points }) => points.some(hasValue));
