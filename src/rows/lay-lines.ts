import { splitLines } from '../load/read/split-lines.ts';
import { quoteCell } from '../model/quote-cell.ts';
import type { Row } from './standing-rows.ts';

/** What is to stand in a file: rows in place of lines, and rows behind them. Lines count from 1. */
export interface LineChanges {
  replaced: ReadonlyMap<number, Row>;
  /** Rows by the line that they are to follow; behind the last that holds something, where there is none so far down. */
  added: ReadonlyMap<number, readonly Row[]>;
}

/** A file with rows laid in: its text, and the lines on which the added rows stand, in their order. */
export interface Laid {
  text: string;
  lines: number[];
}

/**
 * Lays rows into the text of a table. Every other line keeps its bytes: its line end, a byte order mark,
 * and a last line that has no end. Throws where a row has a cell that the header has no column for.
 */
export function layLines(before: string, { replaced, added }: LineChanges): Laid {
  const lines = before.match(/[^\n]*\n|[^\n]+/g) ?? [];
  const columns = columnsIn(lines[0] ?? '');
  const end = lines[0]?.endsWith('\r\n') ? '\r\n' : '\n';
  const last = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const after = Map.groupBy(
    [...added].flatMap(([line, rows]) => rows.map((row) => ({ line: Math.min(line, last), row }))),
    ({ line }) => line,
  );
  const laid: Laid = { text: '', lines: [] };
  lines.forEach((line, at) => {
    const row = replaced.get(at + 1);
    laid.text += row ? lineOf(columns, row) + endOf(line) : line;
    for (const { row: next } of after.get(at + 1) ?? [])
      layBehind(laid, lineOf(columns, next), endOf(line) || end);
  });
  return laid;
}

/** A row behind what is there already: where that has no end, the row has none either. */
function layBehind(laid: Laid, line: string, end: string): void {
  laid.text += laid.text.endsWith('\n') ? line + end : end + line;
  laid.lines.push(laid.text.split('\n').length - (laid.text.endsWith('\n') ? 1 : 0));
}

const endOf = (line: string): string => /\r?\n$/.exec(line)?.[0] ?? '';

const columnsIn = (header: string): readonly string[] =>
  splitLines('', header.replace(/^\uFEFF|\r?\n$/g, '')).lines[0]?.cells ?? [];

function lineOf(columns: readonly string[], row: Row): string {
  const lost = Object.keys(row).find((column) => row[column] && !columns.includes(column));
  if (lost) throw new NoColumn(lost, columns);
  return columns.map((column) => quoteCell(row[column] ?? '')).join(',');
}

/** A row has a cell that the header of its file has no column for. */
export class NoColumn extends Error {
  readonly column: string;
  readonly columns: readonly string[];

  constructor(column: string, columns: readonly string[]) {
    super(`there is no column ${column} among ${columns.join(',')}`);
    this.column = column;
    this.columns = columns;
  }
}
