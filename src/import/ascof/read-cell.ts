import type { Sheet } from '../read-workbook.ts';
import type { Part } from './columns.ts';

/** What a cell says: a number, a mark in place of one, or a number with a second one in brackets. */
export interface Said {
  /** The number as text, with the decimals it is printed with; empty where a mark stands. */
  number: string;
  mark: '' | Mark;
  /** What stands in brackets beside the number, without them; a colon says that there is none. */
  inBrackets?: string;
  /** The cell as it is shown. */
  printed: string;
}

/** The marks in place of numbers, as the workbook's cover explains them. */
export type Mark = '[x]' | '[c]' | '[z]';

const marks: readonly string[] = ['[x]', '[c]', '[z]'];
const plain = /^-?\d{1,3}(,?\d{3})*(\.\d+)?$/;
const bracketed = /^(\S+) \((\S+)\)$/;

/** Reads a cell; a fault is noted where it holds none of these. Counts are whole numbers; decimals of others are as given. */
export function readCell(
  sheet: Sheet,
  [row, column]: readonly [number, number],
  part: Part,
  decimals: number,
): Said | undefined {
  const [cell, printed] = [sheet.cell(row, column), sheet.text(row, column)];
  const places = part === 'outcome' || part === 'margin of error' ? decimals : 0;
  if (marks.includes(printed)) return { number: '', mark: printed as Mark, printed };
  const [, first = '', second = ''] = (typeof cell === 'string' && bracketed.exec(printed)) || [];
  const number = asNumber(first || cell, places);
  const inBrackets = second === ':' ? ':' : second && asNumber(second, places);
  if (number === undefined || inBrackets === undefined)
    return sheet.fault(row, column, `a number with ${places} decimals at most, [x], [c] or [z]`);
  return { number, mark: '', printed, ...(inBrackets && { inBrackets }) };
}

/** A number as text with so many decimals at most; nothing where it is none or would be rounded. What computers add far behind the point is dropped. */
function asNumber(cell: unknown, decimals: number): string | undefined {
  const is = typeof cell === 'number' || (typeof cell === 'string' && plain.test(cell));
  const value = is ? Number(String(cell).replaceAll(',', '')) : Number.NaN;
  // Two decimals are printed where they are known, one in totals.
  const texts = (decimals === 2 ? [1, 2] : [decimals]).map((places) => value.toFixed(places));
  return Number.isFinite(value) ? texts.find((text) => Math.abs(Number(text) - value) < 1e-9) : undefined;
}
