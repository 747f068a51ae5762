import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf } from '../load/cells/check-rows.ts';
import { findTables } from '../load/read/find-tables.ts';
import { type TableName, tableNames } from '../model/dataset.ts';

const headerOf = (table: TableName): string => `${columnsOf(table).join(',')}\n`;

/** The text of a file of a table, byte for byte; its header where the file is not there. Throws where its bytes are no UTF-8. */
export const tableText = (root: string, file: string, table: TableName): string => {
  const path = join(root, file);
  if (!existsSync(path)) return headerOf(table);
  // The mark of order is a letter of the text here, so that it is written back.
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
};

/** The tables that a root does not have, as files with a header alone; but for those that are made anyhow. */
export function missingTables(root: string, made: ReadonlySet<TableName>): Map<string, string> {
  const { files } = findTables(root);
  const missing = tableNames.filter((one) => !made.has(one) && !files.get(one)?.length);
  return new Map(
    missing.map((table) => [
      table === 'observations' ? 'data/observations/england.csv' : `data/${table}.csv`,
      headerOf(table),
    ]),
  );
}
