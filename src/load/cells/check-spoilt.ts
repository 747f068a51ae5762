import type { CellKind } from '../../model/cell.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { cellProblem, placeOfCell } from './cell-problem.ts';

/** What spreadsheets and programs write where they lost a value, or had no room to show it. */
const lost = /^(#+|#(ref|name|value|div\/0|num|null|spill|calc)[!?]?|err:\d{3})$/i;
/** The same where a text should stand: a number has its own words for these. */
const lostText = /^(#n\/a|-?\d(\.\d+)?e[+-]\d{2,3}|nan|null|undefined)$/i;
/** Letters of UTF-8 read as Windows letters, and the mark for what could not be read at all: in cells and in prose. */
export const garbled =
  /\uFFFD+|\u00e2\u20ac.?|[\u00c2\u00c3][\u00a0-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;
/** A question mark within a word stands for a letter that the encoding did not have. */
const lostLetter = /[\p{L}]+\?[\p{L}]+/u;
const mail = /[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}/i;

/** Years that figures and promises can be about. */
const years = { from: 1900, to: 2099 } as const;

const isFar = (text: string): boolean =>
  (text.match(/\d{4}/g) ?? []).some((year) => Number(year) < years.from || Number(year) > years.to);

/** What is wrong with a cell that some program has spoilt, or that tells whom to write to. */
export function checkSpoilt(
  raw: RawRow,
  field: string,
  kind: CellKind,
  text: string,
  fits: boolean,
): Problem | undefined {
  if (lost.test(text)) return spreadsheetError(raw, field, text);
  if (kind === 'text') return checkText(raw, field, text);
  if (/^'./.test(text)) return cellProblem('leading-apostrophe', raw, field, { fix: text.slice(1) });
  return kind === 'time' && fits && isFar(text) ? cellProblem('far-year', raw, field, years) : undefined;
}

function spreadsheetError(raw: RawRow, field: string, text: string): Problem {
  const fix = /^#+$/.test(text)
    ? 'Widen the column in the spreadsheet until its values show, and save again.'
    : /^-?\d/.test(text)
      ? 'It was taken for a number: format the column as text, then type it as the source prints it.'
      : 'Look in the source, and type what stood there; if nothing did, empty the cell.';
  return cellProblem('spreadsheet-error', raw, field, { fix });
}

function checkText(raw: RawRow, field: string, text: string): Problem | undefined {
  if (lostText.test(text)) return spreadsheetError(raw, field, text);
  const letters = text.includes('?') && !text.includes('://') ? lostLetter.exec(text)?.[0] : undefined;
  const what = 'in which a letter was lost';
  if (letters) return cellProblem('garbled-letters', raw, field, { letters, what });
  const address = text.includes('@') ? mail.exec(text)?.[0] : undefined;
  if (address) return cellProblem('e-mail-address', raw, field, { address });
  return garbled.test(text) ? checkGarbled(placeOfCell(raw, field), text) : undefined;
}

/** Letters that were read in another encoding than they were saved in. */
export function checkGarbled(place: Place, text: string): Problem | undefined {
  const letters = garbled.exec(text)?.[0];
  if (!letters) return undefined;
  const what = letters.startsWith('\uFFFD')
    ? 'which stands for letters that were lost'
    : 'which are other letters, saved in one encoding and read in another';
  return problemAt('garbled-letters', place, { letters, what });
}
