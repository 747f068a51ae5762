import { findPeriod } from '../../model/period.ts';
import type { Known } from '../known.ts';

/** The share of figures, whole years aside, that makes an indicator one that is counted on single days. */
const nearlyAll = 0.9;
const years = ['year', 'calendar-year'];

/** Whether the figures of an indicator, in all of the data, are of single days: all or nearly all that are not of years. */
function isOfDays(indicator: string, known: Known): boolean {
  const kinds = known
    .rows('observations')
    .flatMap(({ row }) => (row.indicator === indicator ? (findPeriod(row.period ?? '')?.kind ?? []) : []))
    .filter((kind) => !years.includes(kind));
  const days = kinds.filter((kind) => kind === 'day');
  return days.length > 0 && days.length >= kinds.length * nearlyAll;
}

/** The period of a figure that a report of a quarter or a month gives: its last day, where the indicator is counted on days. */
export function periodOfFigure(indicator: string, reported: string, known: Known): string {
  const period = findPeriod(reported);
  if (!period || !['quarter', 'month'].includes(period.kind)) return reported;
  return isOfDays(indicator, known) ? period.end : reported;
}
