import { z } from 'zod';
import { type CellFacts, cellFacts } from '../../model/cell.ts';
import { keyOf, type RowFile, type RowOf, rowFiles } from '../../model/dataset.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { cellProblem } from './cell-problem.ts';
import { checkCell } from './check-cell.ts';
import { checkLeftOpen } from './check-left-open.ts';

/** A typed row, and the place in its file that it came from. */
export interface PlacedRow<Name extends RowFile> {
  record: RowOf<Name>;
  raw: RawRow;
}

type Shape = Record<string, z.ZodType>;
const shapeOf = (table: RowFile): Shape => rowFiles[table].schema.shape as Shape;

/** The column names of a table, in the order of its schema. */
export const columnsOf = (table: RowFile): string[] => Object.keys(shapeOf(table));

type ColumnFacts = CellFacts & { required: boolean; schema: z.ZodType };

const factsOfTables = new Map<RowFile, ReadonlyMap<string, ColumnFacts>>();

/** The facts of all columns of a table, worked out once. */
function factsOf(table: RowFile): ReadonlyMap<string, ColumnFacts> {
  const known =
    factsOfTables.get(table) ?? new Map(columnsOf(table).map((column) => [column, readFacts(table, column)]));
  factsOfTables.set(table, known);
  return known;
}

/** The facts of a column's kind of cell, and whether it must be filled. Throws where there is no such column. */
export function columnFacts(table: RowFile, column: string): ColumnFacts {
  const facts = factsOf(table).get(column);
  if (!facts) throw new Error(`there is no column ${column} in ${table}`);
  return facts;
}

function readFacts(table: RowFile, column: string): ColumnFacts {
  const schema = shapeOf(table)[column] as z.ZodType;
  const required = !(schema instanceof z.ZodOptional);
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const facts = cellFacts.get(inner);
  if (!facts) throw new Error(`column ${column} of ${table} has no cell kind`);
  return { ...facts, required, schema };
}

/** Types the rows of one table. Every wrong cell becomes a problem; a row with one is left out, and a second row of one key. `sound` tells whether no other was. `keys` are those that the rows claim: a row with a wrong cell is still there for others to name, if its key is sound. */
export function checkRows<Name extends RowFile>(
  table: Name,
  raws: readonly RawRow[],
): { rows: PlacedRow<Name>[]; keys: string[]; sound: boolean; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: PlacedRow<Name>[] = [];
  const keys: string[] = [];
  const named: readonly string[] = rowFiles[table].key;
  for (const raw of raws) {
    const cells = filledCells(raw);
    const parsed = rowFiles[table].schema.safeParse(cells);
    const wrong = checkCells(table, raw, parsed.success);
    problems.push(...wrong, ...(wrong.length ? checkLeftOpen(table, raw, wrong) : []));
    if (!wrong.some(({ field }) => named.includes(field))) keys.push(keyOf(table, cells));
    if (!wrong.length && parsed.success) rows.push({ record: parsed.data as RowOf<Name>, raw });
  }
  const { once, repeated } = checkKeys(table, rows);
  return { rows: once, keys, sound: rows.length === raws.length, problems: problems.concat(repeated) };
}

const filledCells = (raw: RawRow): Record<string, string> => {
  const cells: Record<string, string> = {};
  for (const column of raw.columns) {
    const text = raw.text(column);
    if (text !== '') cells[column] = text;
  }
  return cells;
};

/** The wrong cells of a row. Where the whole row fits its schema, each cell does. */
function checkCells(table: RowFile, raw: RawRow, fits: boolean): Problem[] {
  const problems: Problem[] = [];
  for (const [field, facts] of factsOf(table)) {
    const text = raw.text(field);
    if (text !== '')
      problems.push(...checkCell(raw, field, facts, fits || facts.schema.safeParse(text).success));
    else if (facts.required)
      problems.push(cellProblem('missing-value', raw, field, { expected: facts.expected }));
  }
  return problems;
}

/** The rows that first claim their keys, and what is wrong with the others. The file of an area comes before others that hold its figures. */
function checkKeys<Name extends RowFile>(table: Name, rows: readonly PlacedRow<Name>[]) {
  const seen = new Map<string, RawRow>();
  const later: { key: string; raw: RawRow }[] = [];
  const own = (raw: RawRow) => raw.file === `data/observations/${raw.text('area')}.csv`;
  const inOrder =
    table === 'observations'
      ? [...rows.filter(({ raw }) => own(raw)), ...rows.filter(({ raw }) => !own(raw))]
      : rows;
  const once = inOrder.filter(({ record, raw }) => {
    const key = keyOf(table, record);
    if (seen.has(key)) later.push({ key, raw });
    else seen.set(key, raw);
    return seen.get(key) === raw;
  });
  const repeated = later.map(({ key, raw }) => repeatedRow(table, key, seen.get(key) as RawRow, raw));
  return { once, repeated: joinCopies(repeated, later, seen) };
}

/** So many rows that stand in another file word for word make one a copy of it. */
const mostTwice = 5;

/** Rows of one file that stand in another, told of once where they are many: the file is a copy. */
function joinCopies(
  repeated: readonly Problem[],
  later: readonly { key: string; raw: RawRow }[],
  seen: ReadonlyMap<string, RawRow>,
): Problem[] {
  const pairs = later.map(({ key, raw }, at) => {
    const other = (seen.get(key) as RawRow).file;
    return { problem: repeated[at] as Problem, raw, other, name: `${raw.file}|${other}` };
  });
  return [...Map.groupBy(pairs, ({ name }) => name).values()].flatMap((found) => {
    const [first] = found;
    if (!first || first.raw.file === first.other || found.length <= mostTwice)
      return found.map(({ problem }) => problem);
    const { file, line } = first.raw;
    return [problemAt('copied-file', { file, line }, { count: found.length, other: first.other })];
  });
}

/** A second row of one key: the same row again, or another that claims its name. */
function repeatedRow(table: RowFile, key: string, before: RawRow, raw: RawRow): Problem {
  const first = before.file === raw.file ? `line ${before.line}` : `${before.file} line ${before.line}`;
  const differing = [...raw.columns].filter((name) => before.text(name) !== raw.text(name));
  const field = rowFiles[table].key[0];
  if (!differing.length) return cellProblem('duplicate-row', raw, field, { first });
  return cellProblem('duplicate-key', raw, field, { key, first, differing: differing.join(', ') });
}
