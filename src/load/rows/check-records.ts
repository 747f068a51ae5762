import type { Correction } from '../../model/correction.ts';
import { type TableName, tableNames, tables } from '../../model/dataset.ts';
import { cellProblem, placeOfCell } from '../cells/cell-problem.ts';
import { columnFacts, columnsOf } from '../cells/check-rows.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { type RowsTogether, valuesOf } from './rows-together.ts';
import { candidatesOf, suggestAmong, suggestName } from './suggest-row.ts';

/** Checks rows that are named by table and key together: what contradicts what, what a finding rests on, what was corrected. */
export const checkRecords = (together: RowsTogether): Problem[] => [
  ...recordColumns.flatMap(([table, column]) =>
    together.placed[table].flatMap(({ record, raw }) =>
      valuesOf(record, column).flatMap((value) => checkRecord(together, raw, column, value)),
    ),
  ),
  ...together.placed.corrections.flatMap(({ record, raw }) => checkCorrection(together, record, raw)),
];

/** The rules of cells that name rows, one or several. */
const naming: readonly string[] = ['not-a-record', 'not-a-list-of-records'];

const recordColumns = tableNames.flatMap((table) =>
  columnsOf(table)
    .filter((column) => naming.includes(columnFacts(table, column).rule))
    .map((column): [TableName, string] => [table, column]),
);

const tableNamed = (name: string): TableName | undefined => tableNames.find((one) => one === name);

const placeOf = (table: TableName): string =>
  table === 'observations' ? 'data/observations' : `data/${table}.csv`;

/** Where a name of ours is looked up, and how a wrong one is mended. */
const noSuchTable = (name: string) => ({
  where: 'the list of tables',
  fix: suggestName(name, tableNames),
});

const noSuchColumn = (table: TableName, name: string) => ({
  where: `the columns of ${table}`,
  fix: suggestName(name, columnsOf(table)),
});

function checkRecord(together: RowsTogether, raw: RawRow, column: string, value: string): Problem[] {
  const [name = '', key = ''] = value.split(/:(.*)/s);
  const at = { ...placeOfCell(raw, column), value };
  const table = tableNamed(name);
  if (!table) return [problemAt('unknown-reference', { ...at, value: name }, noSuchTable(name))];
  return together.lacks(table, key)
    ? [problemAt('unknown-reference', at, noSuchKey(together, table, key))]
    : [];
}

/** How to mend the key of a row: the parts that it is to have, or the likeliest row that begins the same. */
function noSuchKey(together: RowsTogether, table: TableName, key: string) {
  const parts = tables[table].key;
  const given = key.split('|').length;
  const first = `${key.split('|')[0]}|`;
  const alike = (one: string) => parts.length === 1 || one.startsWith(first);
  const near = candidatesOf(together, table, alike);
  const where = placeOf(table);
  const fix = suggestAmong(key, near.length ? near : candidatesOf(together, table), where);
  const count = `A key here has ${parts.length} parts, ${parts.join('|')}, and this has ${given}. `;
  return { where, fix: given === parts.length ? fix : count + fix };
}

function checkCorrection(
  together: RowsTogether,
  { table: name, key, column }: Correction,
  raw: RawRow,
): Problem[] {
  const table = tableNamed(name);
  if (!table) return [cellProblem('unknown-reference', raw, 'table', noSuchTable(name))];
  return [
    ...(together.lacks(table, key)
      ? [cellProblem('unknown-reference', raw, 'key', noSuchKey(together, table, key))]
      : []),
    ...(columnsOf(table).includes(column)
      ? []
      : [cellProblem('unknown-reference', raw, 'column', noSuchColumn(table, column))]),
  ];
}
