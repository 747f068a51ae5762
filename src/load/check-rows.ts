import { z } from 'zod';
import { type CellFacts, cellFacts } from '../model/cell.ts';
import { keyOf, type RowOf, type TableName, tables } from '../model/dataset.ts';
import { cellProblem } from './cell-problem.ts';
import { checkCell } from './check-cell.ts';
import type { Problem } from './problem.ts';
import type { RawRow } from './read-table.ts';

/** A typed row, and the place in its file that it came from. */
export interface PlacedRow<Name extends TableName> {
  record: RowOf<Name>;
  raw: RawRow;
}

type Shape = Record<string, z.ZodType>;
const shapeOf = (table: TableName): Shape => tables[table].schema.shape as Shape;

/** The column names of a table, in the order of its schema. */
export const columnsOf = (table: TableName): string[] => Object.keys(shapeOf(table));

const known = new Map<string, CellFacts & { required: boolean }>();

/** The facts of a column's kind of cell, and whether it must be filled. Throws where the column has no kind. */
export function columnFacts(table: TableName, column: string): CellFacts & { required: boolean } {
  const name = `${table}.${column}`;
  const facts = known.get(name) ?? readFacts(table, column);
  known.set(name, facts);
  return facts;
}

function readFacts(table: TableName, column: string): CellFacts & { required: boolean } {
  const schema = shapeOf(table)[column];
  const required = !(schema instanceof z.ZodOptional);
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const facts = cellFacts.get(inner as z.ZodType);
  if (!facts) throw new Error(`column ${column} of ${table} has no cell kind`);
  return { ...facts, required };
}

/** Types the rows of one table. Every wrong cell becomes a problem; a row with one is left out. `keys` are those that the rows claim: a row with a wrong cell is still there for others to name, if its key is sound. */
export function checkRows<Name extends TableName>(
  table: Name,
  raws: readonly RawRow[],
): { rows: PlacedRow<Name>[]; keys: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: PlacedRow<Name>[] = [];
  const keys: string[] = [];
  const named: readonly string[] = tables[table].key;
  for (const raw of raws) {
    const wrong = checkCells(table, raw);
    problems.push(...wrong);
    const cells = filledCells(raw);
    if (!wrong.some(({ field }) => named.includes(field))) keys.push(keyOf(table, cells));
    if (!wrong.length) rows.push({ record: tables[table].schema.parse(cells) as RowOf<Name>, raw });
  }
  return { rows, keys, problems: [...problems, ...checkKeys(table, rows)] };
}

const filledCells = (raw: RawRow): Record<string, string> => {
  const cells: Record<string, string> = {};
  for (const [name, { text }] of raw.cells) if (text !== '') cells[name] = text;
  return cells;
};

function checkCells(table: TableName, raw: RawRow): Problem[] {
  const problems: Problem[] = [];
  for (const [field, { text }] of raw.cells) {
    const facts = columnFacts(table, field);
    if (text !== '') problems.push(...checkCell(raw, field, facts, shapeOf(table)[field] as z.ZodType));
    else if (facts.required)
      problems.push(cellProblem('missing-value', raw, field, { expected: facts.expected }));
  }
  return problems;
}

function checkKeys<Name extends TableName>(table: Name, rows: readonly PlacedRow<Name>[]): Problem[] {
  const seen = new Map<string, RawRow>();
  return rows.flatMap(({ record, raw }) => {
    const key = keyOf(table, record);
    const first = seen.get(key);
    if (first) return [repeated(table, key, first, raw)];
    seen.set(key, raw);
    return [];
  });
}

/** A second row of one key: the same row again, or another that claims its name. */
function repeated(table: TableName, key: string, before: RawRow, raw: RawRow): Problem {
  const first = before.file === raw.file ? `line ${before.line}` : `${before.file} line ${before.line}`;
  const differing = [...raw.cells].flatMap(([name, { text }]) =>
    before.cells.get(name)?.text === text ? [] : [name],
  );
  const field = tables[table].key[0];
  if (!differing.length) return cellProblem('duplicate-row', raw, field, { first });
  return cellProblem('duplicate-key', raw, field, { key, first, differing: differing.join(', ') });
}
