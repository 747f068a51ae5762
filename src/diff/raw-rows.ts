import { findTables } from '../load/read/find-tables.ts';
import { folderFault, listFiles } from '../load/read/list-files.ts';
import { readText } from '../load/read/read-text.ts';
import { splitLines } from '../load/read/split-lines.ts';
import { keyOf, type TableName, tableNames } from '../model/dataset.ts';

/** A row as its file has it: cells by the columns that the file has, and the place where it stands. */
export interface RawRow {
  key: string;
  cells: Readonly<Record<string, string>>;
  file: string;
  line: number;
}

/** All rows of all tables by their keys, whether or not they would pass the check. */
export type RawRows = Record<TableName, Map<string, RawRow>>;

/** Reads all tables below a root as they stand, of columns of any day. What is not readable as a table has no rows. */
export function rawRows(root: string): RawRows {
  const { files } = findTables(root);
  const read = (table: TableName) =>
    (files.get(table) ?? [])
      .flatMap((file) => rowsOf(root, file, table))
      .map((row) => [row.key, row] as const);
  return Object.fromEntries(tableNames.map((table) => [table, new Map(read(table))])) as RawRows;
}

function rowsOf(root: string, file: string, table: TableName): RawRow[] {
  const [header, ...lines] = splitLines(file, readText(root, file).text ?? '').lines;
  return lines
    .filter(({ raw }) => raw.trim())
    .map(({ line, cells: texts }) => {
      const named = texts.flatMap((text, at) =>
        text ? [[header?.cells[at] ?? `column ${at + 1}`, text]] : [],
      );
      const cells = Object.fromEntries(named) as Record<string, string>;
      return { key: keyOf(table, cells), cells, file, line };
    });
}

/** The text of every document below `content/`, by its path from the root. */
export function rawDocuments(root: string): Map<string, string> {
  if (folderFault(root, 'content')) return new Map();
  return new Map(listFiles(root, 'content').files.map((file) => [file, readText(root, file).text ?? '']));
}
