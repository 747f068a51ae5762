import type { CellFacts } from '../../model/cell.ts';
import { slug, suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { cellProblem, placeOfCell } from './cell-problem.ts';
import { checkLetters, isPlain } from './check-letters.ts';
import { checkSpoilt } from './check-spoilt.ts';
import { diagnoseNumber } from './diagnose-number.ts';
import { diagnoseTime } from './diagnose-time.ts';

/** What is wrong with a filled cell: at most one problem, the one that says most. `fits` tells whether its kind takes it. */
export function checkCell(raw: RawRow, field: string, facts: CellFacts, fits: boolean): Problem[] {
  const text = raw.text(field);
  const spoilt = checkSpoilt(raw, field, facts.kind, text, fits);
  if (spoilt) return [spoilt];
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
    return cellProblem(rule, raw, field, { expected, fix: idMeant(slug(text), facts.references) });
  }
  const better = kind === 'time' ? diagnoseTime(placeOfCell(raw, field), text) : undefined;
  if (!better && rule === 'not-a-date')
    return cellProblem(rule, raw, field, { expected, worded: asWorded(raw, field) });
  return better ?? cellProblem(rule as 'not-a-number', raw, field, { expected });
}

/** An id of a row is copied from there; a new one is made of its words. */
const idMeant = (meant: string, table: string | undefined): string => {
  if (!table) return meant ? `Did you mean "${meant}"?` : 'Name it.';
  const there = `Copy the id from data/${table}.csv`;
  return meant ? `${there}: "${meant}", if it is there.` : `${there}.`;
};

/** Words of a document such as "spring 2026" have a column of their own beside the date that is due. */
const asWorded = (raw: RawRow, field: string): string =>
  raw.has(`${field}_text`)
    ? ` If these are the words of the document, put them in ${field}_text and leave ${field} empty.`
    : '';
