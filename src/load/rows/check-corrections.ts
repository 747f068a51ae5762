import { type TableName, tableNames } from '../../model/dataset.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import { columnsOf, type PlacedRow } from '../cells/check-rows.ts';
import type { Problem } from '../problem.ts';
import type { RowsTogether } from './rows-together.ts';

type Placed = PlacedRow<'corrections'>;

/** Checks that a cell says what the newest correction of it says: readers are told that it does. */
export function checkCorrections(together: RowsTogether): Problem[] {
  const ofCells = Map.groupBy(together.placed.corrections, ({ record }) =>
    [record.table, record.key, record.column].join('\n'),
  );
  return [...ofCells.values()].flatMap((list) => checkNewest(together, list));
}

const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);

// As text, or as a number where both are one.
const isSame = (held: string, now: string): boolean =>
  held === now || (held !== '' && Number(held) === Number(now));

function checkNewest(together: RowsTogether, list: readonly Placed[]): Problem[] {
  const [newest] = list.toSorted((a, b) => b.record.date.localeCompare(a.record.date, 'en'));
  if (!newest || !isTable(newest.record.table)) return [];
  const { table, key, column, now } = newest.record;
  const row = together.row(table, key)?.raw;
  // Rows and columns that are not there are told of elsewhere.
  if (!row || !columnsOf(table).includes(column)) return [];
  const held = row.text(column);
  const place = `${row.file} line ${row.line}`;
  return isSame(held, now)
    ? []
    : [cellProblem('correction-not-made', newest.raw, 'now', { column, place, held })];
}
