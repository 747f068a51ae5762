/** How much of each kind is listed; the rest is counted. */
export interface Limits {
  /** Rows of a table. */
  rows: number;
  /** Areas told one by one. */
  areas: number;
  charts: number;
  pages: number;
}

/** The most that is told first, and ever less where it comes too long. */
export const steps: readonly Limits[] = [
  { rows: 40, areas: 40, charts: 40, pages: 80 },
  { rows: 15, areas: 25, charts: 20, pages: 40 },
  { rows: 6, areas: 12, charts: 10, pages: 20 },
  { rows: 2, areas: 6, charts: 4, pages: 10 },
  { rows: 1, areas: 2, charts: 1, pages: 5 },
];

/** A comment on a pull request holds 65,536 characters; so many are used, whatever changed. */
export const mostCharacters = 60_000;

/** So many charts are drawn, before and after. */
export const mostImages = 20;
