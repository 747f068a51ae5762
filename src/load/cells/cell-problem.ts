import type { FactsOf, RuleId } from '../../model/rules.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';

type Facts<Id extends RuleId> = keyof FactsOf<Id> extends never ? [] : [facts: FactsOf<Id>];

/** The place of one cell of a row, with what stands there; of the whole row where it has no such cell. */
export const placeOfCell = (raw: RawRow, field: string): Place => ({
  file: raw.file,
  line: raw.line,
  column: raw.startOf(field),
  field,
  value: raw.text(field),
});

/** A problem at one cell of a row; see `problemAt`. */
export const cellProblem = <Id extends RuleId>(
  rule: Id,
  raw: RawRow,
  field: string,
  ...facts: Facts<Id>
): Problem => problemAt(rule, placeOfCell(raw, field), ...facts);
