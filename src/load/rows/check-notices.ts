import { toPeriod } from '../../model/period.ts';
import { isNoticed, noticedTables } from '../../model/standing.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { PlacedRow } from '../cells/check-rows.ts';
import type { Problem } from '../problem.ts';
import type { RowsTogether } from './rows-together.ts';

type Placed = PlacedRow<'notices'>;

/** Checks that notices are about records, and that no two of one row hold at once: a reader is told one standing. */
export function checkNotices({ placed: { notices } }: RowsTogether): Problem[] {
  const ofRows = Map.groupBy(notices, ({ record }) => record.record);
  return [
    ...notices.flatMap(checkTable),
    ...notices.flatMap(({ record: { source, locator }, raw }) =>
      locator && !source ? [cellProblem('locator-without-source', raw, 'locator')] : [],
    ),
    ...[...ofRows.values()].flatMap(checkTurns),
  ];
}

function checkTable({ record: { record }, raw }: Placed): Problem[] {
  const [table = ''] = record.split(':');
  const tables = noticedTables.join(', ');
  return isNoticed(table) ? [] : [cellProblem('not-to-be-noticed', raw, 'record', { table, tables })];
}

/** Each notice of a row against the one before it. */
function checkTurns(list: readonly Placed[]): Problem[] {
  const inOrder = list.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return inOrder.flatMap((one, at) => {
    const before = inOrder[at - 1];
    if (!before || endOf(before) < startOf(one) || before.record.until === one.record.since) return [];
    const { raw, record } = before;
    const told = { other: `${raw.file} line ${raw.line}`, standing: record.standing };
    return [cellProblem('notices-at-once', one.raw, 'since', told)];
  });
}

const startOf = ({ record }: Placed): string => toPeriod(record.since).start;
/** The last day that a notice holds; one that has not ended holds for good. */
const endOf = ({ record: { until } }: Placed): string => (until ? toPeriod(until).end : '9999-12-31');
