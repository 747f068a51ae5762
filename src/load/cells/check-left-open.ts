import type { RowFile } from '../../model/dataset.ts';
import { statusesWithoutValue } from '../../model/observation.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { cellProblem } from './cell-problem.ts';

/**
 * What else a row lacks that has empty cells, and no other fault: so that one run names all that is still to be filled in.
 * Rows without empty cells are asked the same, with more, once they are typed.
 */
export function checkLeftOpen(table: RowFile, raw: RawRow, wrong: readonly Problem[]): Problem[] {
  if (wrong.some(({ rule }) => rule !== 'missing-value')) return [];
  const is = (field: string) => raw.text(field);
  if (table === 'observations' && is('value') === '' && !statusesWithoutValue.includes(is('status')))
    return [
      cellProblem('missing-without-reason', raw, 'value', { statuses: statusesWithoutValue.join(', ') }),
    ];
  if (table === 'grades' && is('basis') === 'assessed' && is('grade') === '' && is('score') === '')
    return [withoutGrade(raw)];
  return [];
}

/** An element that was assessed, and has neither grade nor score. */
export const withoutGrade = (raw: RawRow): Problem =>
  cellProblem('grade-and-basis', raw, 'grade', {
    basis: raw.text('basis'),
    what: 'there is neither grade nor score',
    fix: 'Type the grade, or set basis to not-graded.',
  });
