import { type TableName, tableNames } from '../model/dataset.ts';
import type { RawRow, RawRows } from './raw-rows.ts';

export type ChangeKind = 'added' | 'changed' | 'removed';

/** A row that is not the same before and after, and the columns in which it differs. */
export interface RowChange {
  table: TableName;
  key: string;
  kind: ChangeKind;
  before?: RawRow;
  after?: RawRow;
  columns: string[];
}

/** Every row that was added, changed or removed, table by table, in the order of the tables. A column with nothing in it is none. */
export const compareRows = (before: RawRows, after: RawRows): RowChange[] =>
  tableNames.flatMap((table) => changesIn(table, before[table], after[table]));

function changesIn(
  table: TableName,
  before: ReadonlyMap<string, RawRow>,
  after: ReadonlyMap<string, RawRow>,
): RowChange[] {
  const there = [...after].flatMap(([key, row]) => changeOf(table, key, before.get(key), row) ?? []);
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([key, row]) => ({ table, key, kind: 'removed' as const, before: row, columns: [] }));
  return [...there, ...gone];
}

function changeOf(
  table: TableName,
  key: string,
  before: RawRow | undefined,
  after: RawRow,
): RowChange | undefined {
  if (!before) return { table, key, kind: 'added', after, columns: [] };
  const columns = new Set([...Object.keys(after.cells), ...Object.keys(before.cells)]);
  const differing = [...columns].filter((name) => (before.cells[name] ?? '') !== (after.cells[name] ?? ''));
  return differing.length ? { table, key, kind: 'changed', before, after, columns: differing } : undefined;
}

/** A document that is not the same before and after. */
export interface DocumentChange {
  file: string;
  kind: ChangeKind;
}

/** Which documents were added, changed or removed, by path. */
export const compareDocuments = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): DocumentChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort()
    .map((file) => ({ file, kind: !before.has(file) ? 'added' : after.has(file) ? 'changed' : 'removed' }));
