import { rowFiles } from '../model/dataset.ts';
import type { HistoryRow } from '../model/history.ts';
import type { Cells, OldTable } from './read-rows.ts';
import { tellingColumns } from './telling-columns.ts';

/** What happened to a row, or to one cell of it. */
export type Change = Pick<HistoryRow, 'kind' | 'key' | 'column' | 'was' | 'now'> & { row: Cells };

/** What changed in a table from one commit to the next. Rows are told apart by the key that the table has now. */
export function compareTables(table: string, before: OldTable, after: OldTable): Change[] {
  const key = keyColumns(table, before, after);
  const [old, young] = [byKey(key, before.rows), byKey(key, after.rows)];
  return [
    ...[...old].flatMap(([name, row]): Change[] => (young.has(name) ? [] : [{ kind: 'removed', row }])),
    ...[...young].flatMap(([name, row]): Change[] => {
      const was = old.get(name);
      return was ? compareRows(table, name, was, row) : [{ kind: 'added', row }];
    }),
  ];
}

/** The columns of the key that both have: an older table may have lacked one. A table of none of ours goes by its first column. */
function keyColumns(table: string, before: OldTable, after: OldTable): string[] {
  const known = Object.hasOwn(rowFiles, table) ? rowFiles[table as keyof typeof rowFiles].key : [];
  const has = ({ columns, rows }: OldTable, column: string) => !rows.length || columns.includes(column);
  const shared = known.filter((column) => has(before, column) && has(after, column));
  return shared.length ? shared : [after.columns[0] ?? before.columns[0] ?? ''];
}

/** Rows by key; a second row of one key stands behind the first. */
function byKey(key: readonly string[], rows: readonly Cells[]): Map<string, Cells> {
  const found = new Map<string, Cells>();
  for (const row of rows) {
    const wanted = key.map((column) => row[column] ?? '').join('|');
    let name = wanted;
    for (let count = 2; found.has(name); count += 1) name = `${wanted}|${count}`;
    found.set(name, row);
  }
  return found;
}

function compareRows(table: string, key: string, was: Cells, now: Cells): Change[] {
  const shared = Object.keys(now).filter((column) => column in was);
  const differing = shared.filter((column) => was[column] !== now[column]);
  const telling = differing.filter(
    (column) => tellingColumns[table]?.includes(column) && !isSameNumber(was[column], now[column]),
  );
  const cells = telling.map((column): Change => {
    const [from, to] = [was[column], now[column]];
    return { kind: 'changed', row: now, key, column, ...(from && { was: from }), ...(to && { now: to }) };
  });
  const others = differing.length > telling.length || isRewritten(shared, was, now);
  return others ? [...cells, { kind: 'described', row: now }] : cells;
}

/** Whether two cells are one number, with more or fewer zeros behind it. */
const isSameNumber = (a = '', b = ''): boolean => a !== '' && b !== '' && Number(a) === Number(b);

/** Whether columns that only one of the two has say something else: one that has got another name does not. */
function isRewritten(shared: readonly string[], was: Cells, now: Cells): boolean {
  const [before, after] = [was, now].map((row) =>
    Object.entries(row)
      .flatMap(([column, cell]) => (shared.includes(column) || cell === '' ? [] : [cell]))
      .sort()
      .join('\n'),
  );
  return before !== after;
}
