/** A stretch of a bar: one part of the whole, or what is left of it. */
export interface StackSegment {
  name: string;
  /** In the unit of the whole, zero or more. */
  value: number;
  /** The value in words, as the table has it. */
  shown: string;
  /** Place among the parts, 0 the first: it says how the stretch looks. The rest of a whole has none. */
  place?: number | undefined;
}

/** A whole and its parts for one period. */
export interface StackBar {
  /** The period in words. */
  label: string;
  /** What is known of the whole, and which part has no figure: `50 in all`. */
  told: string;
  /** None where the source gives none. */
  whole?: number | undefined;
  /** Those that have a figure, the rest of the whole last. */
  segments: StackSegment[];
  /** Which way the whole truly lies where its value is only a bound. */
  open?: 'up' | 'down' | undefined;
  /** Why it cannot be compared with the bars of earlier periods, as a short label. */
  breakBefore?: string | undefined;
}

/** Parts of a whole over time, a bar a period. */
export interface StackInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  /** Newest first, as in the table. */
  bars: StackBar[];
}

/** How many parts look each their own; those after them are grey. */
export const partsApart = 4;

/** The look of a stretch of a bar. */
export const segmentLook = ({ place }: StackSegment): string =>
  place === undefined ? 'rest' : place < partsApart ? `p${place + 1}` : 'grey';

/** Whether a stretch has a look, a name and a count of its own. */
export const isApart = (segment: StackSegment): boolean => segmentLook(segment) !== 'grey';
