/** How much of each kind is listed; the rest is counted. */
export interface Limits {
  /** Rows of a table. */
  rows: number;
  /** Letters of a cell of the data: first so many that no text of a source is cut. */
  letters: number;
  /** Areas told one by one. */
  areas: number;
  charts: number;
  pages: number;
}

/** The most that is told first, and ever less where it comes too long. */
export const steps: readonly Limits[] = [
  { rows: 40, letters: 2000, areas: 40, charts: 40, pages: 80 },
  { rows: 15, letters: 800, areas: 25, charts: 20, pages: 40 },
  { rows: 6, letters: 400, areas: 12, charts: 10, pages: 20 },
  { rows: 2, letters: 160, areas: 6, charts: 4, pages: 10 },
  { rows: 1, letters: 160, areas: 2, charts: 1, pages: 5 },
];

/** A comment on a pull request holds 65,536 characters; so many are used, whatever changed. */
export const mostCharacters = 60_000;

/** So many charts are drawn, before and after. */
export const mostImages = 20;
