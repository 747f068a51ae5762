import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { columnsOf } from '../load/cells/check-rows.ts';
import { findTables } from '../load/read/find-tables.ts';
import { splitLines } from '../load/read/split-lines.ts';
import { type TableName, tableNames } from '../model/dataset.ts';
import { quoteCell } from '../model/quote-cell.ts';
import type { Row } from './known-rows.ts';
import type { Step, TablePlan } from './plan.ts';
import { refuse } from './refusal.ts';

/** The files that a plan makes or makes anew, with their texts, by path relative to the root; tables that are not there begin with a header. Nothing is written. */
export function plannedTexts(root: string, plans: readonly TablePlan[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { table, steps } of plans)
    for (const [file, own] of Map.groupBy(steps, (step) => step.file))
      if (own.some(({ kind }) => kind !== 'kept')) texts.set(file, textWith(root, file, table, own));
  const made = new Set(plans.filter(({ steps }) => steps.length > 0).map(({ table }) => table));
  const { files } = findTables(root);
  for (const table of tableNames.filter((one) => !made.has(one) && !files.get(one)?.length)) {
    const file = table === 'observations' ? 'data/observations/england.csv' : `data/${table}.csv`;
    texts.set(file, `${columnsOf(table).join(',')}\n`);
  }
  return texts;
}

/** Writes files below a root, each whole or not at all. */
export function writeTexts(root: string, texts: ReadonlyMap<string, string>): void {
  mkdirSync(join(root, 'content'), { recursive: true });
  for (const [file, text] of texts) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
}

/** The text of a file with a plan carried out: a new row stands after the one that comes before it, and every other line stays as it is. */
function textWith(root: string, file: string, table: TableName, steps: readonly Step[]): string {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : `${columnsOf(table).join(',')}\n`;
  const end = before.includes('\r\n') ? '\r' : '';
  // A last line without an end gets the one that the others have.
  const lines = before
    .replace(/(\r?\n)+$/, '')
    .concat(end)
    .split('\n');
  const columns = splitLines(file, (lines[0] ?? '').replace(/^\uFEFF|\r$/g, '')).lines[0]?.cells ?? [];
  const after = new Map<number, string[]>();
  let place = lines.length;
  for (const { kind, line, row } of steps) {
    place = line ?? place;
    if (kind === 'kept') continue;
    const text = lineOf(file, columns, row) + end;
    if (line === undefined) after.set(place, [...(after.get(place) ?? []), text]);
    else lines[line - 1] = text;
  }
  return `${lines.flatMap((line, at) => [line, ...(after.get(at + 1) ?? [])]).join('\n')}\n`;
}

function lineOf(file: string, columns: readonly string[], row: Row): string {
  const lost = Object.keys(row).find((column) => row[column] && !columns.includes(column));
  if (lost) refuse(file, columns.join(','), `a column ${lost}`);
  return columns.map((column) => quoteCell(row[column] ?? '')).join(',');
}
