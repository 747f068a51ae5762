import { type TableName, tableNames } from '../../model/dataset.ts';
import { type Period, toPeriod } from '../../model/period.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import { columnFacts, columnsOf } from '../cells/check-rows.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { linksOf, type PlacedTables, type RowsTogether, valuesOf } from './rows-together.ts';

/** The time for which an area or an indicator is there, and what stood in its place before and after. */
interface Lifetime {
  from: string | undefined;
  to: string | undefined;
  before: string[];
  after: string[];
}

type Register = 'areas' | 'indicators';
type Lifetimes = ReadonlyMap<string, Lifetime>;

/** Checks that areas and indicators have rows only for the time in which they are there. */
export function checkLifetimes({ placed }: RowsTogether): Problem[] {
  const lifetimes = { areas: areaLifetimes(placed), indicators: indicatorLifetimes(placed) };
  const registers = Object.keys(lifetimes) as Register[];
  return tableNames.flatMap((table) =>
    registers.flatMap((register) => checkTable(placed, table, register, lifetimes[register])),
  );
}

const lifetimesFrom = (
  rows: readonly { id: string; valid_from?: string | undefined; valid_to?: string | undefined }[],
  /** Pairs of ids: what came before, and what took its place. */
  turns: readonly (readonly [string | undefined, string | undefined])[],
): Lifetimes => {
  const known = new Map(
    rows.map(({ id, valid_from: from, valid_to: to }): [string, Lifetime] => [
      id,
      { from, to, before: [], after: [] },
    ]),
  );
  for (const [before, after] of turns) {
    if (!before || !after) continue;
    known.get(before)?.after.push(after);
    known.get(after)?.before.push(before);
  }
  return known;
};

function areaLifetimes({ areas }: PlacedTables): Lifetimes {
  const rows = areas.map(({ record }) => record);
  return lifetimesFrom(
    rows,
    rows.flatMap(({ id, replaced_by = [] }) => replaced_by.map((heir) => [id, heir] as const)),
  );
}

function indicatorLifetimes({ indicators }: PlacedTables): Lifetimes {
  const rows = indicators.map(({ record }) => record);
  return lifetimesFrom(
    rows,
    rows.map(({ id, replaces }) => [replaces, id]),
  );
}

/** The columns of a table that say what time a row is about. */
const periodColumns = (table: TableName): string[] =>
  columnsOf(table).filter((column) => columnFacts(table, column).rule === 'not-a-period');

function checkTable(
  placed: PlacedTables,
  table: TableName,
  register: Register,
  lifetimes: Lifetimes,
): Problem[] {
  const subject = linksOf(table).find(({ column, to }) => to === register && column === to.slice(0, -1));
  if (!subject) return [];
  return periodColumns(table).flatMap((column) =>
    placed[table].flatMap(({ record, raw }) => {
      const [[id = ''], [period]] = [valuesOf(record, subject.column), valuesOf(record, column)];
      const lifetime = lifetimes.get(id);
      const isThere = !lifetime || !period || !isOutside(toPeriod(period), lifetime);
      return isThere ? [] : [outside(register, raw, column, id, period, lifetime)];
    }),
  );
}

const isTooEarly = ({ start }: Period, { from }: Lifetime): boolean =>
  from !== undefined && start < toPeriod(from).start;
const isTooLate = ({ end }: Period, { to }: Lifetime): boolean => to !== undefined && end > toPeriod(to).end;
const isOutside = (period: Period, lifetime: Lifetime): boolean =>
  isTooEarly(period, lifetime) || isTooLate(period, lifetime);

function outside(
  register: Register,
  raw: RawRow,
  column: string,
  id: string,
  period: string,
  lifetime: Lifetime,
): Problem {
  const { from, to, before, after } = lifetime;
  const span = from && to ? `from ${from} to ${to}` : from ? `from ${from} on` : `up to ${to}`;
  const others = isTooLate(toPeriod(period), lifetime) ? after : before;
  const other = (what: string) => (others.length ? others.join(' or ') : `the ${what} of that time`);
  return register === 'areas'
    ? cellProblem('area-not-there', raw, column, { period, area: id, span, other: other('area') })
    : cellProblem('indicator-not-there', raw, column, {
        period,
        indicator: id,
        span,
        other: other('indicator'),
      });
}
