import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryRow } from '../model/history.ts';
import { cellProblem } from './cells/cell-problem.ts';
import { checkRows, columnsOf, type PlacedRow } from './cells/check-rows.ts';
import type { Problem } from './problem.ts';
import { historyFile } from './read/find-tables.ts';
import { readTable } from './read/read-table.ts';

/** Reads the history of the tables. A root without the file has none, and nothing is wrong with that. */
export function readHistory(root: string): { rows: HistoryRow[]; problems: Problem[]; files: number } {
  if (!existsSync(join(root, historyFile))) return { rows: [], problems: [], files: 0 };
  const read = readTable(root, historyFile, columnsOf('history'));
  const checked = checkRows('history', read.rows);
  return {
    rows: checked.rows.map(({ record }) => record),
    problems: [...read.problems, ...checked.problems, ...checkHistory(checked.rows)],
    files: 1,
  };
}

type Placed = PlacedRow<'history'>;

const checkHistory = (rows: readonly Placed[]): Problem[] =>
  rows.flatMap((row, at) => [...checkWhole(row), ...checkOrder(rows[at - 1], row)]);

function checkWhole({ record, raw }: Placed): Problem[] {
  const { kind, key, column, was, now, rows } = record;
  const cell = { key, column };
  const [wanted, unwanted] = kind === 'changed' ? [cell, { rows }] : [{ rows }, { ...cell, was, now }];
  const lacking = namesOf(wanted, (value) => value === undefined);
  const odd = namesOf(unwanted, (value) => value !== undefined);
  const [field] = [...lacking, ...odd];
  const has = lacking.length ? `no ${lacking.join(' and no ')}` : odd.join(' and ');
  return field ? [cellProblem('history-half-told', raw, field, { kind, has })] : [];
}

const namesOf = (cells: object, isSuch: (value: unknown) => boolean): string[] =>
  Object.entries(cells).flatMap(([name, value]) => (isSuch(value) ? [name] : []));

const checkOrder = (before: Placed | undefined, { record, raw }: Placed): Problem[] =>
  before && before.record.day > record.day
    ? [cellProblem('history-order', raw, 'day', { before: before.record.day })]
    : [];
