import { z } from 'zod';
import { type CellFacts, cellFacts } from '../model/cell.ts';
import { keyOf, type RowOf, type TableName, tables } from '../model/dataset.ts';
import type { Problem } from './problem.ts';
import type { Cell, RawRow } from './read-table.ts';

/** A typed row, and the place in its file that it came from. */
export interface PlacedRow<Name extends TableName> {
  record: RowOf<Name>;
  raw: RawRow;
}

type Shape = Record<string, z.ZodType>;
const shapeOf = (table: TableName): Shape => tables[table].schema.shape as Shape;

/** The column names of a table, in the order of its schema. */
export const columnsOf = (table: TableName): string[] => Object.keys(shapeOf(table));

/** The facts of a column's kind of cell, and whether it must be filled. */
export function columnFacts(table: TableName, column: string): CellFacts & { required: boolean } {
  const schema = shapeOf(table)[column];
  const required = !(schema instanceof z.ZodOptional);
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const facts = cellFacts.get(inner as z.ZodType);
  if (!facts) throw new Error(`column ${column} of ${table} has no cell kind`);
  return { ...facts, required };
}

/** Types the rows of one table. Every wrong cell becomes a problem; a row with one is left out. */
export function checkRows<Name extends TableName>(
  table: Name,
  raws: readonly RawRow[],
): { rows: PlacedRow<Name>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: PlacedRow<Name>[] = [];
  for (const raw of raws) {
    const wrong = checkCells(table, raw);
    const parsed = wrong.length ? undefined : tables[table].schema.safeParse(filledCells(raw));
    if (parsed && !parsed.success) wrong.push(...parsed.error.issues.map((issue) => rowProblem(raw, issue)));
    if (parsed?.success) rows.push({ record: parsed.data as RowOf<Name>, raw });
    problems.push(...wrong);
  }
  return { rows, problems: [...problems, ...checkKeys(table, rows)] };
}

const filledCells = (raw: RawRow): Record<string, string> =>
  Object.fromEntries(
    [...raw.cells].filter(([, { text }]) => text !== '').map(([name, { text }]) => [name, text]),
  );

const place = (
  raw: RawRow,
  field: string,
): Pick<Problem, 'severity' | 'file' | 'line' | 'column' | 'field' | 'value'> => {
  const cell: Cell | undefined = raw.cells.get(field);
  const at = { line: cell?.line ?? raw.line, column: cell?.column ?? 1 };
  return { severity: 'error', file: raw.file, ...at, field, value: cell?.text ?? '' };
};

/** A problem at one cell of a row. */
export const cellProblem = (
  raw: RawRow,
  field: string,
  rule: string,
  message: string,
  hint: string,
): Problem => ({
  ...place(raw, field),
  rule,
  message,
  hint,
});

function checkCells(table: TableName, raw: RawRow): Problem[] {
  return [...raw.cells].flatMap(([field, { text }]) => {
    const facts = columnFacts(table, field);
    if (text === '' && facts.required)
      return [
        cellProblem(raw, field, 'missing-value', `${field} is empty`, `Fill it in: ${facts.expected}.`),
      ];
    if (text === '') return [];
    if (text !== text.trim())
      return [
        cellProblem(raw, field, 'stray-space', `${field} starts or ends with a space`, 'Delete the space.'),
      ];
    if (shapeOf(table)[field]?.safeParse(text).success) return [];
    return [
      cellProblem(raw, field, facts.rule, `${field} is "${text}", expected ${facts.expected}`, facts.hint),
    ];
  });
}

function rowProblem(raw: RawRow, issue: z.core.$ZodIssue): Problem {
  const params = 'params' in issue ? (issue.params as { rule?: string; hint?: string }) : {};
  const { rule = 'wrong-row', hint = 'Mend the row.' } = params ?? {};
  return cellProblem(raw, String(issue.path[0] ?? ''), rule, issue.message, hint);
}

function checkKeys<Name extends TableName>(table: Name, rows: readonly PlacedRow<Name>[]): Problem[] {
  const seen = new Map<string, RawRow>();
  return rows.flatMap(({ record, raw }) => {
    const key = keyOf(table, record);
    const first = seen.get(key);
    seen.set(key, first ?? raw);
    const field = tables[table].key[0];
    const message = `"${key}" stands already at ${first?.file} line ${first?.line}`;
    return first
      ? [
          cellProblem(
            raw,
            field,
            'duplicate-key',
            message,
            'Delete one of the two rows, or give it its own key.',
          ),
        ]
      : [];
  });
}
