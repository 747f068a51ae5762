import { join } from 'node:path';
import { keyOf, type TableName } from '../model/dataset.ts';
import { type Row, standingRows } from '../rows/standing-rows.ts';

/** Rows that an adapter may name or take over. */
export interface KnownRows {
  /** The rows of a table: those of the root, then those of this project that have no namesake there. A new root starts with them. */
  rows: (table: TableName) => readonly Row[];
}

/** The folder of this project, whose registers name councils, measures and frameworks. */
const project = join(import.meta.dirname, '../..');

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
