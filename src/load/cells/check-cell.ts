import type { CellFacts } from '../../model/cell.ts';
import { slug, suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { cellProblem, placeOfCell } from './cell-problem.ts';
import { checkLetters, isPlain } from './check-letters.ts';
import { diagnoseNumber } from './diagnose-number.ts';
import { diagnoseTime } from './diagnose-time.ts';

/** What is wrong with a filled cell: at most one problem, the one that says most. `fits` tells whether its kind takes it. */
export function checkCell(raw: RawRow, field: string, facts: CellFacts, fits: boolean): Problem[] {
  const text = raw.text(field);
  if (fits && isPlain(text)) return [];
  const found =
    (facts.kind === 'number' && !fits ? diagnoseNumber(raw, field, text) : undefined) ??
    checkLetters(placeOfCell(raw, field), facts.kind, text) ??
    (fits ? undefined : diagnose(raw, field, facts, text));
  return found ? [found] : [];
}

function diagnose(raw: RawRow, field: string, facts: CellFacts, text: string): Problem {
  const { rule, expected, kind, words = [] } = facts;
  if (rule === 'not-one-of')
    return cellProblem(rule, raw, field, { expected, fix: suggest(text, words, 'data/README.md') });
  if (rule === 'not-an-id') {
    const meant = slug(text);
    return cellProblem(rule, raw, field, { expected, fix: meant ? `Did you mean "${meant}"?` : 'Name it.' });
  }
  const better = kind === 'time' ? diagnoseTime(placeOfCell(raw, field), text) : undefined;
  return better ?? cellProblem(rule as 'not-a-number', raw, field, { expected });
}
