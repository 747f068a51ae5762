import { z } from 'zod';
import { type TableName, tables } from '../../../src/model/dataset.ts';

/** A table as any plain reader of RFC 4180 takes it, written apart from the loader: cells by column name. Undefined where it is none. */
export function readPlainly(text: string): Record<string, string>[] | undefined {
  const rows = cut(text.replace(/^\uFEFF/, ''));
  const [header = [], ...body] = rows ?? [];
  const filled = body.filter((cells) => cells.length > 1 || cells[0] !== '');
  if (!rows || filled.some(({ length }) => length !== header.length)) return undefined;
  return filled.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

function cut(text: string): string[][] | undefined {
  const [rows, state]: [string[][], { cell: string; row: string[]; quoted: boolean }] = [
    [],
    { cell: '', row: [], quoted: false },
  ];
  const endCell = () => {
    state.row.push(state.cell);
    state.cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (state.quoted && letter === '"' && text[at + 1] === '"') [state.cell, at] = [`${state.cell}"`, at + 1];
    else if (letter === '"' && (state.quoted || state.cell === '')) state.quoted = !state.quoted;
    else if (state.quoted || !/[",\r\n]/.test(letter)) state.cell += letter;
    else if (letter === ',') endCell();
    else if (letter === '\n') {
      endCell();
      rows.push(state.row);
      state.row = [];
    } else if (letter === '"') return undefined;
  }
  if (state.quoted) return undefined;
  if (state.cell || state.row.length) rows.push([...state.row, state.cell]);
  return rows;
}

/** The records that plainly read rows stand for, typed by the schema of their table. Undefined where one does not fit. */
export function asRecords(table: TableName, rows: readonly Record<string, string>[]): unknown[] | undefined {
  const filled = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== '')));
  const parsed = z.array(tables[table].schema as z.ZodType).safeParse(filled);
  return parsed.success ? parsed.data : undefined;
}
