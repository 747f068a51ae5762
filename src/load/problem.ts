import { fillIn } from '../model/rule.ts';
import { type FactsOf, type RuleId, rules } from '../model/rules.ts';

/** One thing wrong with the input, and how to mend it. Lines and columns count from 1. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Stable kebab-case id of the rule that was broken. */
  rule: RuleId;
  /** Path relative to the root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** The column of the table or the key of the front matter; empty where it is the whole row or file. */
  field: string;
  /** What stood there. */
  value: string;
  message: string;
  hint: string;
}

/** Where a problem is; at the start of the file where no line is given. */
export type Place = Pick<Problem, 'file'> & Partial<Pick<Problem, 'line' | 'column' | 'field' | 'value'>>;

/** Nothing to tell where the rule leaves no blank that the place does not fill. */
type Facts<Id extends RuleId> = keyof FactsOf<Id> extends never ? [] : [facts: FactsOf<Id>];

/** A problem as its rule words it, at a place. `facts` fill the blanks of the rule's texts. */
export function problemAt<Id extends RuleId>(rule: Id, place: Place, ...[facts]: Facts<Id>): Problem {
  const { file, line = 1, column = 1, field = '', value = '' } = place;
  const { severity, message, hint } = rules[rule];
  const known = { file, field, value, ...facts };
  return {
    severity,
    rule,
    file,
    line,
    column,
    field,
    value,
    message: fillIn(message, known),
    hint: fillIn(hint, known),
  };
}

/** Orders problems by file, line and column, then by rule. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, 'en');
