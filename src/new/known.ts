import { z } from 'zod';
import { findDocuments } from '../load/read/find-documents.ts';
import { findTables } from '../load/read/find-tables.ts';
import { folderFault } from '../load/read/list-files.ts';
import { readKeys } from '../load/read/read-document.ts';
import { problemsAsText } from '../load/report.ts';
import { keyOf, type TableName } from '../model/dataset.ts';
import { type DocumentKind, frontMatter } from '../model/document.ts';
import { type Row, readRows, type StandingRow } from '../rows/standing-rows.ts';
import { inTheWay } from './stopped.ts';

/** What stands below a root already, read when it is first asked for. */
export interface Known {
  /** The rows of a table. Stops where some of them cannot be read: a new one could stand there already. */
  rows: (table: TableName) => readonly StandingRow[];
  /** The row of a register by its key. */
  row: (table: TableName, key: string) => StandingRow | undefined;
  /** The files of a table. */
  files: (table: TableName) => readonly string[];
  /** The ids of the documents of a kind. */
  documents: (kind: DocumentKind) => readonly string[];
  /** The sources that a document is told from; none where it is not there or does not say. */
  sourcesOf: (kind: DocumentKind, id: string) => readonly string[];
}

const told = z.object({ sources: frontMatter.journeys.shape.sources });

/** Makes what stands below a root findable. */
export function knownBelow(root: string): Known {
  const read = new Map<TableName, readonly StandingRow[]>();
  const rows = (table: TableName): readonly StandingRow[] => {
    const known = read.get(table) ?? soundRows(root, table);
    read.set(table, known);
    return known;
  };
  const found = folderFault(root, 'content') ? [] : findDocuments(root).documents;
  return {
    rows,
    row: (table, key) => rows(table).find(({ row }) => keyOf(table, row) === key),
    files: (table) => findTables(root).files.get(table) ?? [],
    documents: (kind) => found.flatMap((one) => (one.kind === kind ? [one.id] : [])),
    sourcesOf: (kind, id) => {
      const document = found.find((one) => one.kind === kind && one.id === id);
      return (document && readKeys(root, document.file, told)?.sources) ?? [];
    },
  };
}

function soundRows(root: string, table: TableName): StandingRow[] {
  const { rows, unread } = readRows(root, table);
  return unread.length
    ? inTheWay(`${problemsAsText(unread)}\n\nMend this first, so that all rows can be read.`)
    : rows;
}

/** The cell of a row; empty where there is no such row. */
export const cellOf = (found: StandingRow | undefined, column: keyof Row): string => found?.row[column] ?? '';
