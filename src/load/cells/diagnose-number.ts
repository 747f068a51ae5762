import { statusesWithoutValue } from '../../model/observation.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { cellProblem } from './cell-problem.ts';
import { nameCharacter } from './name-character.ts';

type Diagnose = (raw: RawRow, field: string, text: string) => Problem | undefined;

const plainNumber = (text: string) =>
  /-?\d[\d,]*(\.\d+)?/.exec(text)?.[0]?.replaceAll(',', '') ?? 'the digits';

const thousands: Diagnose = (raw, field, text) =>
  /^[-+]?\d{1,3}([, '\u00a0\u202f]\d{3})+(\.\d+)?$/.test(text)
    ? cellProblem('thousands-comma', raw, field, { fix: text.replace(/[, '\u00a0\u202f+]/g, '') })
    : undefined;

const decimalComma: Diagnose = (raw, field, text) =>
  /^-?\d+,\d+$/.test(text)
    ? cellProblem('decimal-comma', raw, field, { fix: text.replace(',', '.') })
    : undefined;

const tooLong: Diagnose = (raw, field, text) => {
  const [, digits = ''] = /^-?(\d{13,})(\.\d+)?$/.exec(text) ?? [];
  return digits ? cellProblem('too-long-number', raw, field, { digits: digits.length }) : undefined;
};

const exponent: Diagnose = (raw, field, text) =>
  /^-?\d+(\.\d+)?e[+-]?\d{1,2}$/i.test(text)
    ? cellProblem('exponent-in-number', raw, field, { fix: Number(text).toFixed(0) })
    : undefined;

const minus: Diagnose = (raw, field, text) => {
  const [, sign, digits] = /^([\u2010-\u2015\u2212\ufe63\uff0d])\s*(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (!sign || !digits) return undefined;
  return cellProblem('minus-sign', raw, field, { character: nameCharacter(sign), fix: `-${digits}` });
};

const reasons =
  /^(n\.?\/?a\.?|-+|[\u2010-\u2015\u2212]+|\.+|:|x|\*|c|\[\w\]|#n\/a|nil|none|null|nan|tbc|tba|unknown|no data|not (available|applicable|known|stated)|suppressed|missing)$/i;

const reason: Diagnose = (raw, field, text) => {
  if (!reasons.test(text)) return undefined;
  const and = raw.has('status') ? ` and set status to one of ${statusesWithoutValue.join(', ')}` : '';
  return cellProblem('reason-in-number', raw, field, { and });
};

const words: [RegExp, string][] = [
  [/^(>=|≥|at least)/i, 'at-least'],
  [/^(>|more than|over|above)/i, 'more-than'],
  [/^(<=|≤|up to|at most)/i, 'up-to'],
  [/^(<|less than|under|below|fewer than)/i, 'less-than'],
  [/^(~|≈|c\.?(?=[ \d])|ca\.?|circa|about|around|approx\w*\.?)/i, 'about'],
  [/\+$/, 'at-least'],
];

const qualifier: Diagnose = (raw, field, text) => {
  const found = /\d/.test(text) ? words.find(([form]) => form.test(text)) : undefined;
  if (!found) return undefined;
  const and = raw.has('qualifier') ? `, set qualifier to ${found[1]}, and keep "${text}" in printed` : '';
  return cellProblem('qualifier-in-number', raw, field, { fix: `${plainNumber(text)}${and}` });
};

const unit: Diagnose = (raw, field, text) =>
  /^([£$€]\s*)?-?\d[\d,]*(\.\d+)?\s*(%|[a-z][a-z ]{0,20})?$/i.test(text) && /[^\d.,\s-]/.test(text)
    ? cellProblem('unit-in-number', raw, field, { fix: plainNumber(text) })
    : undefined;

/** What is wrong with a cell that should be a number: the first that fits, or nothing better than that it is none. */
export const diagnoseNumber: Diagnose = (raw, field, text) => {
  for (const diagnose of [thousands, decimalComma, tooLong, exponent, minus, reason, qualifier, unit]) {
    const problem = diagnose(raw, field, text);
    if (problem) return problem;
  }
  return undefined;
};
