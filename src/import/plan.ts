import { columnFacts } from '../load/cells/check-rows.ts';
import { keyOf, type TableName } from '../model/dataset.ts';
import { fileOf, type Row, type StandingRow, standingRows } from '../rows/standing-rows.ts';
import type { Wanted } from './adapter.ts';
import { type Fault, Refusal } from './refusal.ts';

/** A cell that is to hold something else. */
export interface CellChange {
  column: string;
  from: string;
  to: string;
}

/** What is to become of one wanted row. */
export interface Step {
  key: string;
  /** The file it belongs into, relative to the root. */
  file: string;
  /** `filled`: cells that are empty there get what the file has; all else stays. */
  kind: 'added' | 'changed' | 'filled' | 'kept';
  /** The row as it is to stand. */
  row: Row;
  /** The line it stands on already. */
  line?: number;
  cells: CellChange[];
}

/** What is to be done to one table, in the order in which its rows should stand. */
export interface TablePlan {
  table: TableName;
  steps: Step[];
  /** Rows from the same sources that the file does not have; they stay. */
  unknown: string[];
}

/** Sets the rows that are wanted beside those of a root. Refuses where a key there is another thing. */
export function planImport(root: string, wanted: readonly Wanted[]): TablePlan[] {
  const faults: Fault[] = [];
  const plans = wanted.map((one) => {
    const standing = standingRows(root, one.table);
    const byKey = new Map(standing.map((there) => [keyOf(one.table, there.row), there]));
    const steps = one.rows.map((row) => planRow(one, row, byKey.get(keyOf(one.table, row))));
    if (one.differing === 'another') faults.push(...steps.flatMap(faultOf));
    return { table: one.table, steps, unknown: unknownRows(one, standing) };
  });
  if (faults.length) throw new Refusal(faults);
  return plans;
}

/** Whether a plan changes anything. */
export const isEmpty = (plans: readonly TablePlan[]): boolean =>
  plans.every(({ steps }) => steps.every(({ kind }) => kind === 'kept'));

function planRow(wanted: Wanted, row: Row, there: StandingRow | undefined): Step {
  const { table } = wanted;
  const key = keyOf(table, row);
  if (!there) return { key, file: fileOf(table, row), kind: 'added', row, cells: [] };
  const { file, line } = there;
  const cells = differences(wanted, there.row, row);
  if (!cells.length) return { key, file, line, kind: 'kept', row: there.row, cells };
  if (cells.every(({ from }) => from === ''))
    return { key, file, line, kind: 'filled', row: withCells(there.row, cells), cells };
  const changed = wanted.differing === 'fact' ? { ...there.row, ...filledCells(row) } : row;
  return { key, file, line, kind: 'changed', row: changed, cells };
}

function differences({ table, compared, differing }: Wanted, there: Row, row: Row): CellChange[] {
  const cells = compared.map((column) => ({ column, from: there[column] ?? '', to: row[column] ?? '' }));
  return cells.filter(
    ({ column, from, to }) => !agrees(table, column, from, to) && (to !== '' || differing !== 'fact'),
  );
}

/** Whether two cells say the same: numbers however they are written, and a date that is known less exactly. */
function agrees(table: TableName, column: string, there: string, wanted: string): boolean {
  if (there === wanted) return true;
  if (!there || !wanted) return false;
  const { kind, rule } = columnFacts(table, column);
  if (rule === 'not-a-date') return there.startsWith(wanted);
  return kind === 'number' && Number(there) === Number(wanted);
}

const withCells = (row: Row, cells: readonly CellChange[]): Row => ({
  ...row,
  ...Object.fromEntries(cells.map(({ column, to }) => [column, to])),
});

const filledCells = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));

const faultOf = ({ key, file, line, cells }: Step): Fault[] =>
  cells.map(({ column, from, to }) => ({
    place: `${file}:${line}, ${key}, ${column}`,
    found: from,
    expected: `"${to}", as the file has it: the row there is about something else`,
  }));

/** The keys of rows that stand there from a source of the wanted ones, and are not among them. */
function unknownRows({ table, rows }: Wanted, standing: readonly StandingRow[]): string[] {
  const sources = new Set(rows.flatMap(({ source }) => source ?? []));
  const keys = new Set(rows.map((row) => keyOf(table, row)));
  return standing
    .filter(({ row }) => sources.has(row.source ?? ''))
    .map(({ row }) => keyOf(table, row))
    .filter((key) => !keys.has(key));
}
