import { join } from 'node:path';
import { columnsOf } from '../load/cells/check-rows.ts';
import { findTables } from '../load/read/find-tables.ts';
import type { RawRow } from '../load/read/raw-row.ts';
import { readTable } from '../load/read/read-table.ts';
import { keyOf, type TableName } from '../model/dataset.ts';

/** A row as text: cells by column, a column that is not there is empty. */
export type Row = Readonly<Record<string, string>>;

/** A row of a file, with the place where it stands. */
export interface StandingRow {
  row: Row;
  file: string;
  line: number;
}

/** Rows that an adapter may name or take over. */
export interface KnownRows {
  /** The rows of a table: those of the root, then those of this project that have no namesake there. A new root starts with them. */
  rows: (table: TableName) => readonly Row[];
}

/** The folder of this project, whose registers name councils, measures and frameworks. */
const project = join(import.meta.dirname, '../..');

/** The rows of a table below a root, each with its place. A table that is not there has none. */
export function standingRows(root: string, table: TableName): StandingRow[] {
  const files = findTables(root).files.get(table) ?? [];
  return files.flatMap((file) =>
    readTable(root, file, columnsOf(table)).rows.map((raw) => ({ row: asRow(raw), file, line: raw.line })),
  );
}

const asRow = (raw: RawRow): Row =>
  Object.fromEntries([...raw.columns].map((column) => [column, raw.text(column)]));

function joined(table: TableName, roots: readonly string[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const { row } of roots.flatMap((one) => standingRows(one, table))) {
    const key = keyOf(table, row);
    if (!byKey.has(key)) byKey.set(key, row);
  }
  return [...byKey.values()];
}

/** The rows of a root and of a project, read when they are asked for and kept. */
export function knownRows(root: string, registers: string = project): KnownRows {
  const read = new Map<TableName, readonly Row[]>();
  return {
    rows: (table) => {
      const known = read.get(table) ?? joined(table, [root, registers]);
      read.set(table, known);
      return known;
    },
  };
}
