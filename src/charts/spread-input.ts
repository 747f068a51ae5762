/** One area's figure among those of others. */
export interface SpreadDot {
  name: string;
  kind: 'council' | 'region';
  value: number;
  /** The figure as text, as the table has it. */
  shown: string;
  /** The ends of its margin of error. */
  lower?: number | undefined;
  upper?: number | undefined;
  provisional: boolean;
  /** Whether it is being looked into. */
  underReview?: boolean | undefined;
  /** The true figure lies beyond, this way. */
  open?: 'up' | 'down' | undefined;
  /** The area whose page it is; one at most. */
  marked: boolean;
}

/** The figure of a wider area, drawn as a line across. */
export interface SpreadLine {
  name: string;
  kind: 'england' | 'region';
  value: number;
  shown: string;
}

/** All areas on one indicator for one period: dots in the order of the table, lines before them. */
export interface SpreadInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  dots: SpreadDot[];
  lines: SpreadLine[];
  /** How many rows of the table, after those of the dots, have no figure. */
  without?: number;
  /** The bounds of the middle half of councils, where there are enough of them. */
  middle?: { low: number; high: number } | undefined;
  /** Which way is better, only where the indicator has a direction. */
  better?: { side: 'left' | 'right'; words: string } | undefined;
  /** The text of a value on the axis. */
  tick: (value: number) => string;
}
