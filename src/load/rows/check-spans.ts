import type { TableName } from '../../model/dataset.ts';
import { toPeriod } from '../../model/period.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RowsTogether } from './rows-together.ts';

/** The columns that say when something began and when it ended. */
const spans = [
  ['areas', 'valid_from', 'valid_to'],
  ['indicators', 'valid_from', 'valid_to'],
  ['frameworks', 'from', 'to'],
  ['notices', 'since', 'until'],
] as const satisfies [TableName, string, string][];

const textOf = (raw: RawRow, column: string): string => raw.text(column);

/** Whether one time is wholly before another, as exactly as both are known; not where one is not stated. */
const isBefore = (one: string, other: string): boolean =>
  one !== '' && other !== '' && toPeriod(one).end < toPeriod(other).start;

/** Checks that what a register says began and ended did so in that order, and that documents were read after they were written. */
export const checkSpans = ({ placed }: RowsTogether): Problem[] => [
  ...spans.flatMap(([table, from, to]) =>
    placed[table].flatMap(({ raw }) => {
      const [start, end] = [textOf(raw, from), textOf(raw, to)];
      const told = { start: `: ${from} is "${start}"` };
      return isBefore(end, start) ? [cellProblem('ends-before-start', raw, to, told)] : [];
    }),
  ),
  ...placed.sources.flatMap(({ record: { date = '', retrieved = '' }, raw }) =>
    isBefore(retrieved, date) ? [cellProblem('read-before-dated', raw, 'retrieved', { date })] : [],
  ),
];
