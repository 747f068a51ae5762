import type { Figure } from './points.ts';

/** One end of a line: a figure that has a value. */
export type SlopeEnd = Figure;

/** An area's figures for the two periods. */
export interface SlopeLine {
  name: string;
  from: SlopeEnd;
  to: SlopeEnd;
  /** Whether it is named at its ends, in a look of its own; the others are grey. At most four may be. */
  apart: boolean;
}

/** Two periods, several areas. */
export interface SlopeInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  /** The earlier and the later, in words. */
  periods: [string, string];
  /** In the order of the table. */
  lines: SlopeLine[];
  /** The text of a value on the scale. */
  tick: (value: number) => string;
}

/** All figures of a slope. */
export const endsOf = ({ lines }: SlopeInput): SlopeEnd[] => lines.flatMap(({ from, to }) => [from, to]);
