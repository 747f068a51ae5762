import type { Correction } from './correction.ts';
import { type Dataset, keyOf } from './dataset.ts';
import type { Notice } from './notice.ts';
import type { Observation } from './observation.ts';
import { type NoticedTable, noticedTables, type Stood } from './standing.ts';

/** The columns that a row loses when it is withdrawn, those first that say what it was. */
const lost: { [Table in NoticedTable]?: readonly string[] } = {
  observations: ['value', 'lower', 'upper', 'margin', 'numerator', 'denominator', 'respondents'],
  assessments: ['overall', 'score'],
  grades: ['grade', 'score'],
};

/** What a withdrawn row says instead. */
const instead: { [Table in NoticedTable]?: object } = {
  observations: { status: 'withdrawn' },
  grades: { basis: 'not-graded' },
};

type Row = Record<string, unknown> & Stood;

/**
 * The dataset with how each row stands put on the row, from the notices that still hold and from the corrections.
 * A withdrawn figure or grade is without value from here on, so that nothing can be judged by it or drawn from it.
 */
export function withStandings(dataset: Dataset): Dataset {
  const open = new Map(dataset.notices.flatMap((one) => (one.until ? [] : [[one.record, one] as const])));
  const mended = Map.groupBy(dataset.corrections, ({ table, key }) => `${table}:${key}`);
  const standing = new Set([...open.keys(), ...mended.keys()]);
  const tables = noticedTables.flatMap((table) => {
    if (![...standing].some((record) => record.startsWith(`${table}:`))) return [];
    const rows = (dataset[table] as Row[]).map((row) => {
      const record = `${table}:${keyOf(table, row)}`;
      if (row.standing || !standing.has(record)) return row;
      return stand(table, row, open.get(record), mended.get(record) ?? []);
    });
    return [[table, rows]];
  });
  return tables.length ? { ...dataset, ...Object.fromEntries(tables) } : dataset;
}

function stand(
  table: NoticedTable,
  row: Row,
  notice: Notice | undefined,
  mended: readonly Correction[],
): Row {
  if (notice?.standing === 'withdrawn') return withdraw(table, row, notice);
  const newest = mended.toSorted((a, b) => a.date.localeCompare(b.date, 'en')).at(-1);
  const was = newest && { standing_was: wasOf(table, newest) };
  if (notice)
    return {
      ...row,
      standing: notice.standing,
      standing_since: notice.since,
      ...was,
      standing_reason: notice.reason,
    };
  if (!newest) return row;
  return {
    ...row,
    standing: 'corrected',
    standing_since: newest.date,
    ...was,
    standing_reason: newest.reason,
  };
}

/** What a correction mended: the figure itself, or another column by its name. */
const wasOf = (table: NoticedTable, { column, was }: Correction): string =>
  table === 'observations' && column === 'value' ? was : `${column} ${was}`;

function withdraw(table: NoticedTable, row: Row, { since, reason }: Notice): Row {
  const columns = lost[table] ?? [];
  const was = columns.map((column) => row[column]).find((value) => value !== undefined);
  const left = Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
  return {
    ...left,
    ...instead[table],
    standing: 'withdrawn',
    standing_since: since,
    ...(was !== undefined && { standing_was: String(was) }),
    standing_reason: reason,
  };
}

/** Whether a record is not to be used any more. */
export const isWithdrawn = ({ standing }: Stood | Observation): boolean => standing === 'withdrawn';
