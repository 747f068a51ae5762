import { parse } from 'csv-parse/sync';
import { refuse } from './refusal.ts';

/** Rows of a CSV file from outside, each with the number of its line. Refuses what is no UTF-8, or has other columns. */
export function readCsv(
  name: string,
  bytes: Uint8Array,
  columns: readonly string[],
): { line: number; cells: Record<string, string> }[] {
  const [header = [], ...rows] = parseAll(name, decode(name, bytes));
  columns.forEach((column, at) => {
    if (header[at] !== column) refuse(`${name}, line 1, column ${at + 1}`, header[at] ?? '', `"${column}"`);
  });
  return rows.map((row, at) => {
    if (row.length !== header.length)
      refuse(`${name}, line ${at + 2}`, row.join(','), `${header.length} cells`);
    return {
      line: at + 2,
      cells: Object.fromEntries(columns.map((column, place) => [column, row[place] ?? ''])),
    };
  });
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(name, 'bytes that are no text', 'a CSV file in UTF-8');
  }
}

function parseAll(name: string, text: string): string[][] {
  try {
    return parse(text, { relax_column_count: true });
  } catch (error) {
    return refuse(name, error instanceof Error ? error.message : String(error), 'a CSV file');
  }
}
