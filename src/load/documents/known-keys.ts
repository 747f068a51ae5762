import { keyOf, type TableName, tableNames } from '../../model/dataset.ts';
import type { PlacedTables } from '../rows/check-references.ts';

/** The keys of a table; none where some of its rows could not be read, so that nothing can be said to be missing. */
export type KnownKeys = (table: TableName) => ReadonlySet<string> | undefined;

/** The keys of all tables, gathered once. */
export function knownKeys(placed: PlacedTables, broken: ReadonlySet<string>): KnownKeys {
  const keys = new Map(
    tableNames
      .filter((table) => !broken.has(table))
      .map((table) => [table, new Set(placed[table].map(({ record }) => keyOf(table, record)))]),
  );
  return (table) => keys.get(table);
}
