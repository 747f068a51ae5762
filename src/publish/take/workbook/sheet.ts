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

export interface SheetTable {
  head: readonly string[];
  rows: readonly (readonly SheetCell[])[];
}

/** One sheet: a heading in A1, lines of text under it, then at most one table, with no empty row between. */
export interface Sheet {
  name: string;
  heading: string;
  lines: string[];
  table?: SheetTable;
  links: SheetLink[];
  /** Of the columns, in characters. */
  widths: number[];
}

/** The row of a sheet in which its table's head stands, counted from 1. */
export const headRow = ({ lines }: Sheet): number => lines.length + 2;

/** Where a link of a sheet stands, counted from 1. */
export const rowOfLink = (sheet: Sheet, { of, row }: SheetLink): number =>
  of === 'lines' ? row + 2 : headRow(sheet) + row + 1;

const widest = 60;
const lineHeight = 16;
/** Excel knows no higher row, in points. */
const highest = 409;

/** The widths of a table's columns, in characters: what they hold, as far as a line is read with ease. */
export const widthsOf = ({ head, rows }: SheetTable): number[] =>
  head.map((name, column) => {
    const longest = rows.reduce(
      (most, cells) => Math.max(most, String(cells[column] ?? '').length),
      name.length,
    );
    return Math.min(longest + 5, widest);
  });

/** The height of a row of wrapped cells, in points: programs that open the file do not all find it themselves. */
export function heightOf(cells: readonly SheetCell[], widths: readonly number[]): number {
  // Letters are narrower than the figures that widths count, and the last word of a line may go to the next.
  const room = (column: number) => 1.1 * (widths[column] ?? widest) - 4;
  const lines = cells.map((cell, column) => Math.ceil(String(cell ?? '').length / room(column)));
  return Math.min(Math.max(1, ...lines) * lineHeight, highest);
}
