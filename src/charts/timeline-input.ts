import type { EventKind } from './parts/event.ts';

/** One date of a step: a day, or the first and last day of the time in which it lies (ISO, both included). */
export interface TimelineMark {
  kind: EventKind;
  from: string;
  to: string;
  /** The side on which no end is known. */
  open?: 'left' | 'right' | undefined;
}

/** A row of a timeline: one or several steps that belong together, such as the dates of one action. */
export interface TimelineLane {
  name: string;
  /** When, and where it stands. */
  words: string;
  /** The dates of each step; each step is a row of the table. */
  steps: TimelineMark[][];
}

/** The steps of a journey over time. */
export interface JourneyTimelineInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  lanes: TimelineLane[];
  /** Steps without a date, in words: they are listed and never placed. */
  undated: string[];
  /** The day (ISO) as of which promises were judged. */
  asOf?: { day: string; words: string } | undefined;
}
