/** A cell of a sheet: text, a number as a number, or nothing. */
export type SheetCell = string | number | undefined;

/** A place in a sheet that leads elsewhere: to a web address, or to the top of another sheet. */
export interface SheetLink {
  /** Counted from the table's first row under its head, or from the first line under the heading. */
  row: number;
  column: number;
  of: 'lines' | 'table';
  to: { address: string } | { sheet: string };
}

/** One sheet: a heading in A1, lines of text under it, then at most one table, with no empty row between. */
export interface Sheet {
  name: string;
  heading: string;
  lines: string[];
  table?: { head: readonly string[]; rows: SheetCell[][] };
  links: SheetLink[];
  /** Of the columns, in characters. */
  widths: number[];
}

/** The row of a sheet in which its table's head stands, counted from 1. */
export const headRow = ({ lines }: Sheet): number => lines.length + 2;

/** Where a link of a sheet stands, counted from 1. */
export const rowOfLink = (sheet: Sheet, { of, row }: SheetLink): number =>
  of === 'lines' ? row + 2 : headRow(sheet) + row + 1;
