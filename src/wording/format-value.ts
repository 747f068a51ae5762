import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';

/** Writes numbers with one count of decimals; each once, since pages and axes ask for the same again and again. */
function formatWith(decimals: number): (value: number) => string {
  const known = new Map<number, string>();
  const { format } = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
    signDisplay: 'negative',
  });
  return (value) => {
    const written = known.get(value) ?? format(value).replace('-', '−');
    known.set(value, written);
    return written;
  };
}

const formats = new Map<number, (value: number) => string>();

/** A number as readers see it: thousands with commas, a fixed count of decimals, a true minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  const format = formats.get(decimals) ?? formatWith(decimals);
  formats.set(decimals, format);
  return format(value);
}

type Unit = Pick<Indicator, 'unit' | 'decimals'>;

const patterns: Record<Indicator['unit'], (number: string, one: boolean) => string> = {
  count: (number) => number,
  people: (number, one) => `${number} ${one ? 'person' : 'people'}`,
  percent: (number) => `${number}%`,
  'percentage-points': (number, one) => `${number} percentage ${one ? 'point' : 'points'}`,
  'per-100000': (number) => `${number} per 100,000`,
  days: (number, one) => `${number} ${one ? 'day' : 'days'}`,
  hours: (number, one) => `${number} ${one ? 'hour' : 'hours'}`,
  months: (number, one) => `${number} ${one ? 'month' : 'months'}`,
  years: (number, one) => `${number} ${one ? 'year' : 'years'}`,
  'pounds-million': (number) => `£${number} million`,
  score: (number) => number,
};

/** A value with its unit, in words where there is room: `1,348 people`, `58.5%`. */
export const formatValue = (value: number, { unit, decimals }: Unit): string => {
  const number = formatNumber(value, decimals);
  return patterns[unit](number, number === '1');
};

/** A value without the words of its unit, for table cells and axes: `1,348`, `58.5%`. */
export const formatShort = (value: number, { unit, decimals }: Unit): string => {
  const number = formatNumber(value, decimals);
  if (unit === 'percent') return `${number}%`;
  return unit === 'pounds-million' ? `£${number}m` : number;
};

const qualifierWords = {
  'more-than': 'more than',
  'at-least': 'at least',
  about: 'about',
  'up-to': 'up to',
  'less-than': 'less than',
} as const;

/** Why a figure has no value, as words. */
export const absenceWords = {
  'not-available': 'not available',
  suppressed: 'suppressed by the publisher',
  'not-applicable': 'not applicable',
  low: 'too low to publish',
} as const;

type Figure = Pick<Observation, 'value' | 'qualifier' | 'status'>;

const withQualifier = (figure: Figure, shown: string): string =>
  figure.qualifier ? `${qualifierWords[figure.qualifier]} ${shown}` : shown;

const absence = ({ status }: Figure): string =>
  absenceWords[status as keyof typeof absenceWords] ?? absenceWords['not-available'];

/** A figure as words: its qualifier, value and unit, or why there is none. */
export const describeFigure = (figure: Figure, unit: Unit): string =>
  figure.value === undefined ? absence(figure) : withQualifier(figure, formatValue(figure.value, unit));

/** A figure for a table cell: its qualifier and value, or why there is none. */
export const figureCell = (figure: Figure, unit: Unit): string =>
  figure.value === undefined ? absence(figure) : withQualifier(figure, formatShort(figure.value, unit));
