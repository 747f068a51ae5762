import { findPeriod, type Period, toPeriod } from '../../model/period.ts';
import type { Row } from '../../rows/standing-rows.ts';
import { type Given, partsOf } from '../field.ts';
import type { Known } from '../known.ts';
import { periodOfFigure } from './day-figures.ts';

/** The figures that a quarter is to have: of the indicators that are named, or of those that the quarter before it has. */
export function figuresBefore({ area, period = '', indicators }: Given, known: Known): Given[] {
  if (indicators)
    return [...new Set(partsOf(indicators))].map((indicator) => ({
      indicator,
      period: periodOfFigure(indicator, period, known),
    }));
  const own = known.rows('observations').flatMap(({ row }) => (row.area === area ? [row] : []));
  const now = toPeriod(period);
  const before = newestBefore(own, now);
  if (!before) return [];
  const sources = new Set(own.filter((row) => row.period === before.text).map((row) => row.source));
  return own
    .filter((row) => sources.has(row.source))
    .flatMap(({ indicator = '', breakdown = '', period: of = '' }) => {
      if (of === before.text) return [{ indicator, breakdown, period }];
      // What was counted on the last day of the quarter belongs to its report too.
      return of === before.end ? [{ indicator, breakdown, period: now.end }] : [];
    });
}

function newestBefore(own: readonly Row[], now: Period): Period | undefined {
  const periods = own.flatMap(({ period = '' }) => findPeriod(period) ?? []);
  return periods
    .filter(({ kind, end }) => kind === now.kind && end < now.start)
    .sort((a, b) => (a.end < b.end ? -1 : 1))
    .at(-1);
}
