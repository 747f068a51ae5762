import type { TableName } from '../../model/dataset.ts';

/** The keys that the rows of a table claim; none where some could not be read, so that nothing can be said to be missing. */
export type KnownKeys = (table: TableName) => ReadonlySet<string> | undefined;

/** Makes the keys of all tables findable, each table's when it is first asked for. */
export function knownKeys(keys: ReadonlyMap<TableName, readonly string[]>): KnownKeys {
  const sets = new Map<TableName, ReadonlySet<string>>();
  return (table) => {
    const list = keys.get(table);
    if (list && !sets.has(table)) sets.set(table, new Set(list));
    return sets.get(table);
  };
}
