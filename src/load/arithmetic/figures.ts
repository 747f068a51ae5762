import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { type Period, toPeriod } from '../../model/period.ts';
import type { Relation } from '../../model/relation.ts';
import type { PlacedRow } from '../cells/check-rows.ts';
import type { PlacedTables } from '../rows/rows-together.ts';
import { counted, exactly, halfUnit, qualified, type Span } from './span.ts';

/** A figure that has a value, and what is needed to reckon with it. */
export interface Figure extends PlacedRow<'observations'> {
  record: Observation & { value: number };
  period: Period;
  unit: Indicator['unit'];
  /** What its source rounds counts to, where it does. */
  roundedTo: number | undefined;
}

/** All figures with a value, by indicator, and by area, indicator and part in order of time. */
export interface Figures {
  of: (indicator: string) => readonly Figure[];
  series: (like: Figure, indicator: string, breakdown?: string) => readonly Figure[];
}

const seriesKey = (area: string, indicator: string, breakdown = ''): string =>
  `${area}|${indicator}|${breakdown}`;

/** Reads the figures of a dataset once, so that each is found at once. Left out are those whose indicator or source is not known. */
export function gatherFigures(placed: PlacedTables): Figures {
  const units = new Map(placed.indicators.map(({ record }) => [record.id, record.unit]));
  const rounding = new Map(placed.sources.map(({ record }) => [record.id, record.counts_rounded_to]));
  const byIndicator = new Map<string, Figure[]>();
  const bySeries = new Map<string, Figure[]>();
  for (const row of placed.observations) {
    const { area, indicator, breakdown, period, source, value } = row.record;
    const unit = units.get(indicator);
    if (value === undefined || !unit || !rounding.has(source)) continue;
    const figure = { ...row, period: toPeriod(period), unit, roundedTo: rounding.get(source) } as Figure;
    append(byIndicator, indicator, figure);
    append(bySeries, seriesKey(area, indicator, breakdown), figure);
  }
  for (const list of bySeries.values()) list.sort(inTime);
  return {
    of: (indicator) => byIndicator.get(indicator) ?? [],
    series: ({ record }, indicator, breakdown = record.breakdown) =>
      bySeries.get(seriesKey(record.area, indicator, breakdown)) ?? [],
  };
}

/** By last day, then by first. ISO days order as plain text, which is much faster than by locale. */
const inTime = (a: Figure, b: Figure): number => {
  const [one, other] = [a, b].map(({ period }) => period.end + period.start);
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
};

function append(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}

/** The figure of an indicator for the same area and part, and for one period. */
export const figureAt = (
  figures: Figures,
  like: Figure,
  indicator: string,
  period: string | undefined = like.record.period,
): Figure | undefined => figures.series(like, indicator).find(({ record }) => record.period === period);

/** The figure of another indicator that a relation sets beside a figure. */
export function takenFigure(
  figures: Figures,
  result: Figure,
  indicator: string,
  taken: Relation['taken'],
): Figure | undefined {
  const same = figureAt(figures, result, indicator);
  if (same || !taken || taken === 'same-period') return same;
  const { kind, end } = result.period;
  const others = figures.series(result, indicator);
  const before = others.filter(({ period }) => period.end <= end);
  if (taken === 'newest-before') return before.at(-1);
  if (taken === 'newest-year') return before.filter(({ period }) => period.kind === 'year').at(-1);
  // The longest period that ends on the day: a year rather than its last quarter.
  return others.find(({ period }) => period.end === end && (period.kind === 'day' || kind === 'day'));
}

const isCount = ({ unit }: Figure): boolean => unit === 'count' || unit === 'people';

/** The value as it stands in the file. */
export const typed = ({ raw, record }: Figure): string => raw.text('value') || `${record.value}`;

/** What a printed figure can stand for, rounded as it is. */
export function printedSpan(figure: Figure): Span {
  const { record, roundedTo } = figure;
  const { low, high } = isCount(figure) ? counted(record.value, roundedTo) : exactly(record.value);
  return qualified(record.value, Math.max(halfUnit(typed(figure)), (high - low) / 2), record.qualifier);
}

/** What a figure can stand for where others are made of it: a count is exact, anything else is rounded. */
export function partSpan(figure: Figure): Span {
  const { record, roundedTo } = figure;
  if (!isCount(figure) || record.qualifier || !Number.isInteger(record.value)) return printedSpan(figure);
  return counted(record.value, roundedTo);
}
