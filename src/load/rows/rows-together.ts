import { keyOf, type TableName, tableNames } from '../../model/dataset.ts';
import type { Documents } from '../../model/document.ts';
import { columnFacts, columnsOf, type PlacedRow } from '../cells/check-rows.ts';

/** The sound rows of every table, each with its place. */
export type PlacedTables = { [Name in TableName]: PlacedRow<Name>[] };

/** Everything that was read, to check rows beside other rows. */
export interface Read {
  placed: PlacedTables;
  /** The figures of which no cell is wrong. */
  figures: PlacedTables['observations'];
  /** The keys that the rows of a table claim, those with a wrong cell elsewhere too; no list where one could not be read. */
  keys: ReadonlyMap<TableName, readonly string[]>;
  /** The tables of which some rows are not sound. */
  broken: ReadonlySet<string>;
  /** The ids of journey documents, as area/id; undefined where there is no folder of documents. */
  journeys: readonly string[] | undefined;
  /** Every document whose front matter is sound. */
  documents: Documents;
}

/** What was read, and ways to look rows up in it. */
export interface RowsTogether extends Read {
  /** The sound row of a key, if there is one. */
  row: <Name extends TableName>(table: Name, key: string | undefined) => PlacedRow<Name> | undefined;
  /** Whether a table lacks a key. Nothing is said of a table whose keys are not all known. */
  lacks: (table: TableName, key: string) => boolean;
}

/** Makes all rows findable by their keys: each table is indexed once, so that a check asks without searching. */
export function putTogether(read: Read): RowsTogether {
  const rows = new Map<TableName, Map<string, unknown>>();
  const claimed = new Map(tableNames.map((table) => [table, new Set(read.keys.get(table))]));
  const indexOf = <Name extends TableName>(table: Name) => {
    const index =
      rows.get(table) ?? new Map(read.placed[table].map((one) => [keyOf(table, one.record), one]));
    rows.set(table, index);
    return index as Map<string, PlacedRow<Name>>;
  };
  return {
    ...read,
    row: (table, key) => (key === undefined ? undefined : indexOf(table).get(key)),
    lacks: (table, key) => read.keys.has(table) && !claimed.get(table)?.has(key),
  };
}

/** A column that holds keys of rows of a table. */
export interface Link {
  column: string;
  to: TableName;
}

const links = new Map<TableName, Link[]>();

/** The columns of a table that hold ids of rows, by the schema. */
export function linksOf(table: TableName): readonly Link[] {
  const known =
    links.get(table) ??
    columnsOf(table).flatMap((column) => {
      const to = tableNames.find((name) => name === columnFacts(table, column).references);
      return to ? [{ column, to }] : [];
    });
  links.set(table, known);
  return known;
}

/** What a column holds, as a list; nothing where it is empty. */
export function valuesOf(record: object, column: string): string[] {
  const value = (record as Record<string, unknown>)[column];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** The rows that discrepancies name, as table:key: what seems odd of them is explained there. */
export const namedByDiscrepancies = ({ discrepancies }: PlacedTables): ReadonlySet<string> =>
  new Set(discrepancies.flatMap(({ record }) => record.records ?? []));
