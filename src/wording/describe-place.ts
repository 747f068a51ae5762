import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { OfKind, Place } from '../scorecard/place.ts';
import type { Quarter } from '../scorecard/rules.ts';
import type { PlaceTally } from '../scorecard/tally.ts';
import { seriesName } from './describe-change.ts';
import { inPeriod } from './format-period.ts';
import { describeFigure, formatNumber, formatValue } from './format-value.ts';
import { listWords } from './sentence.ts';

/** A part of all councils as a short label. */
export const quarterLabel: Record<Quarter, string> = {
  lowest: 'Lowest quarter',
  middle: 'Middle half',
  highest: 'Highest quarter',
};

const quarterWords: Record<Quarter, string> = {
  lowest: 'the quarter with the lowest figures',
  middle: 'the middle half',
  highest: 'the quarter with the highest figures',
};

/** Councils of a type, several of them. */
export const kindPlural: Partial<Record<Area['kind'], string>> = {
  county: 'county councils',
  unitary: 'unitary councils',
  metropolitan: 'metropolitan boroughs',
  'london-borough': 'London boroughs',
};

/** Where a council lies, for the cell of a table: one part of the councils, or those that its doubt reaches. */
export const placeLabel = ({ reaches }: Place): string =>
  reaches.length > 2
    ? "Can't tell: the margin is too wide"
    : reaches.map((one, at) => (at ? quarterLabel[one].toLowerCase() : quarterLabel[one])).join(' or ');

function whereWords({ reaches }: Place): string {
  const [first, second, third] = reaches;
  if (third)
    return 'its margin of doubt reaches from the lowest quarter to the highest, so no place can be told';
  if (first && second)
    return `it lies about the line between ${quarterWords[first]} and ${quarterWords[second]}`;
  return first ? `it lies in ${quarterWords[first]}` : '';
}

const halfWords = ({ low, high }: { low: number; high: number }, indicator: Indicator): string =>
  `from ${formatValue(low, indicator)} to ${formatValue(high, indicator)}`;

const kindWords = (one: OfKind, indicator: Indicator): string =>
  `Of the ${formatNumber(one.councils)} ${kindPlural[one.kind] ?? 'councils of its type'} the middle half runs ${halfWords(one, indicator)}, and the median is ${formatValue(one.median, indicator)}.`;

/** Where a council lies among all councils and among those of its type, in sentences. */
export function describePlace(place: Place, indicator: Indicator): string {
  const { figure, councils, middle, ofKind } = place;
  return [
    `Among ${formatNumber(councils)} councils with a figure ${inPeriod(figure.period)} (here ${describeFigure(figure, indicator)}), ${whereWords(place)}; the middle half runs ${halfWords(middle, indicator)}.`,
    ofKind && kindWords(ofKind, indicator),
    'Quartiles and medians are worked out here.',
  ]
    .filter(Boolean)
    .join(' ');
}

const namedAtMost = 3;

/** How many indicators lie in each part of the councils, and which, where they are few and not in the middle. */
export function describePlaceTally({ compared, clear, unclear }: PlaceTally): string {
  const outer = (quarter: 'lowest' | 'highest'): string[] => {
    const own = clear[quarter];
    const names =
      own.length <= namedAtMost ? ` (${listWords(own.map(({ series }) => seriesName(series)))})` : '';
    return own.length ? [`in ${quarterWords[quarter]} on ${own.length}${names}`] : [];
  };
  const parts = [
    ...(clear.middle.length ? [`in the middle half on ${clear.middle.length}`] : []),
    ...outer('lowest'),
    ...outer('highest'),
    ...(unclear ? [`too near a line to tell on ${unclear}`] : []),
  ];
  return `Among all councils, on ${compared === 1 ? '1 indicator' : `${compared} indicators`}: ${parts.join('; ')}.`;
}
