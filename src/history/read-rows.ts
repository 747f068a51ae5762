import { parse } from 'csv-parse/sync';

/** Rows of a table as they stood in some commit, under whatever columns it had then. */
export interface OldTable {
  columns: string[];
  rows: Cells[];
}

/** A row as text, by column. */
export type Cells = Readonly<Record<string, string>>;

/** Reads an old file of a table leniently: a row too short lacks cells, and what is no table has no rows. */
export function readRows(text: string): OldTable {
  const [columns = [], ...lines] = parseAll(text.replace(/^\uFEFF/, ''));
  return { columns, rows: lines.map((line) => cellsOf(columns, line)) };
}

const cellsOf = (columns: readonly string[], line: readonly string[]): Cells =>
  Object.fromEntries(columns.map((column, at) => [column, line[at] ?? '']));

function parseAll(text: string): string[][] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch {
    return [];
  }
}

/** Files of one table as one. */
export const joined = (parts: readonly OldTable[]): OldTable => ({
  columns: [...new Set(parts.flatMap(({ columns }) => columns))],
  rows: parts.flatMap(({ rows }) => rows),
});

/** The table that a file holds: of figures each area has its own file. */
export const tableOfFile = (file: string): string =>
  /^data\/([^/]+)\/[^/]+\.csv$/.exec(file)?.[1] ?? file.replace(/^.*\//, '').replace(/\.csv$/, '');
