import { columnsOf } from '../load/cells/check-rows.ts';
import type { Problem } from '../load/problem.ts';
import { findTables } from '../load/read/find-tables.ts';
import type { RawRow } from '../load/read/raw-row.ts';
import { readTable } from '../load/read/read-table.ts';
import type { TableName } from '../model/dataset.ts';

/** A row as text: cells by column, a column that is not there is empty. */
export type Row = Readonly<Record<string, string>>;

/** A row of a file, with the place where it stands. */
export interface StandingRow {
  row: Row;
  file: string;
  line: number;
}

/** The rows of a table below a root, each with its place. A table that is not there has none. */
export const standingRows = (root: string, table: TableName): StandingRow[] => readRows(root, table).rows;

/** The same, with what keeps rows of the table from being read. */
export function readRows(root: string, table: TableName): { rows: StandingRow[]; unread: Problem[] } {
  const files = findTables(root).files.get(table) ?? [];
  const read = files.map((file) => ({ file, ...readTable(root, file, columnsOf(table)) }));
  return {
    rows: read.flatMap(({ file, rows }) => rows.map((raw) => ({ row: asRow(raw), file, line: raw.line }))),
    unread: read.flatMap(({ incomplete, problems }) =>
      incomplete ? problems.filter(({ severity }) => severity === 'error') : [],
    ),
  };
}

const asRow = (raw: RawRow): Row =>
  Object.fromEntries([...raw.columns].map((column) => [column, raw.text(column)]));

/** The file that a row of a table belongs into, relative to the root. */
export const fileOf = (table: TableName, row: Row): string =>
  table === 'observations' ? `data/observations/${row.area}.csv` : `data/${table}.csv`;
