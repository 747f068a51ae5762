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
  withdrawn: 'withdrawn',
} as const;

type Figure = Pick<Observation, 'value' | 'qualifier' | 'status' | 'standing' | 'standing_was'>;
type Write = (value: number, unit: Unit) => string;

const withQualifier = (figure: Pick<Figure, 'qualifier'>, shown: string): string =>
  figure.qualifier ? `${qualifierWords[figure.qualifier]} ${shown}` : shown;

const absence = ({ status }: Figure): string =>
  absenceWords[status as keyof typeof absenceWords] ?? absenceWords['not-available'];

const valueWith = (write: Write, figure: Figure, unit: Unit): string =>
  figure.value === undefined ? absence(figure) : withQualifier(figure, write(figure.value, unit));

/** What stood in the place of a figure, as words; nothing where that was no number. */
export function formerValue(
  { standing_was, qualifier }: Pick<Figure, 'standing_was' | 'qualifier'>,
  unit: Unit,
  write: Write = formatValue,
): string | undefined {
  const value = Number(standing_was ?? Number.NaN);
  return Number.isNaN(value) ? undefined : withQualifier(qualifier ? { qualifier } : {}, write(value, unit));
}

/** How a figure stands, in the words that stand with it wherever it is told; nothing where there is nothing to say. */
function standingMark(figure: Figure, unit: Unit): string {
  if (figure.standing === 'under-review') return ' (under review)';
  if (figure.standing !== 'corrected') return '';
  const former = formerValue(figure, unit, formatShort);
  return former ? ` (revised from ${former})` : ' (corrected)';
}

/** The value of a figure as words, or why there is none; how it stands is told beside it. */
export const valueInWords = (figure: Figure, unit: Unit): string => valueWith(formatValue, figure, unit);

/** The value of a figure for a table cell, or why there is none; how it stands is told beside it. */
export const valueInCell = (figure: Figure, unit: Unit): string => valueWith(formatShort, figure, unit);

/** A figure as words: its qualifier, value and unit, or why there is none, and how it stands. */
export const describeFigure = (figure: Figure, unit: Unit): string =>
  valueInWords(figure, unit) + standingMark(figure, unit);

/** A figure for a table cell: its qualifier and value, or why there is none, and how it stands. */
export const figureCell = (figure: Figure, unit: Unit): string =>
  valueInCell(figure, unit) + standingMark(figure, unit);
