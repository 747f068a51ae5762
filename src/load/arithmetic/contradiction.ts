import type { ArithmeticRule } from '../../model/rules/arithmetic.ts';
import type { RawRow } from '../read/raw-row.ts';
import { type Figure, typed } from './figures.ts';

/** Rows that contradict each other. The first is the one that the sum comes out against. */
export interface Contradiction {
  rule: ArithmeticRule;
  field: string;
  /** The sum worked out, in figures alone: "82 of 92 is 89.1%, not 88.2%". */
  sum: string;
  rows: readonly [NamedRow, ...NamedRow[]];
}

/** A row of any table, as a message and as `discrepancies` name it. */
export interface NamedRow {
  name: string;
  record: string;
  raw: RawRow;
}

/** A contradiction between figures; the first is the one printed as the result. */
export const contradiction = (
  rule: ArithmeticRule,
  sum: string,
  [result, ...others]: readonly [Figure, ...Figure[]],
  field = 'value',
): Contradiction => ({
  rule,
  field,
  sum,
  rows: [named(result, result), ...others.map((one) => named(one, result))],
});

const named = ({ record, raw }: Figure, result: Figure): NamedRow => {
  const { area, indicator, breakdown = '', period } = record;
  const when = period === result.record.period ? [] : [`for ${period}`];
  return {
    name: [indicator, ...(breakdown ? [breakdown] : []), ...when].join(' '),
    record: `observations:${area}|${indicator}|${breakdown}|${period}`,
    raw,
  };
};

const words: Record<string, string> = {
  'more-than': 'more than ',
  'at-least': 'at least ',
  about: 'about ',
  'up-to': 'up to ',
  'less-than': 'less than ',
};

const signs: Partial<Record<Figure['unit'], string>> = { percent: '%', 'per-100000': ' per 100000' };
const signOf = ({ unit }: Figure): string => signs[unit] ?? '';

/** A figure as its source prints it: "more than 20%". */
export const printed = (figure: Figure): string =>
  `${words[figure.record.qualifier ?? ''] ?? ''}${typed(figure)}${signOf(figure)}`;

/** A number worked out, with the decimals of the figure it is set against and at least so many that the two differ. */
export function workedOut(value: number, figure: Figure, least = 0): string {
  const shown = typed(figure);
  const decimals = shown.split('.')[1]?.length ?? 0;
  for (let places = Math.max(decimals, Number.isInteger(value) ? 0 : least); places < 6; places += 1)
    if (Number(value.toFixed(places)) !== figure.record.value) return value.toFixed(places) + signOf(figure);
  return `${value}${signOf(figure)}`;
}
