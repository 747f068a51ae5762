import type { Period, PeriodKind } from '../../model/period.ts';
import type { Relation } from '../../model/relation.ts';
import { type Contradiction, contradiction, printed, workedOut } from './contradiction.ts';
import { type Figure, type Figures, partSpan, printedSpan } from './figures.ts';
import { partsOverWhole, sumOfParts } from './parts.ts';
import { agree, times, total } from './span.ts';

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** The figures of one kind of period that lie within a period. */
const within = ({ start, end }: Period, series: readonly Figure[], kind: PeriodKind): Figure[] =>
  series.filter(({ period }) => period.kind === kind && period.start >= start && period.end <= end);

/** Whether periods in order of time follow on each other from the start of a period to its end. */
const fill = ({ start, end }: Period, [first, ...rest]: readonly Figure[]): boolean => {
  if (first?.period.start !== start) return false;
  const last = rest.reduce<Figure | undefined>(
    (before, next) => (before && dayAfter(before.period.end) === next.period.start ? next : undefined),
    first,
  );
  return last?.period.end === end;
};

/** Averages over several years, or over the quarters of one, where every one of them is known. */
export const checkAverages = ({ indicator, made_of: [part = ''] = [] }: Relation, figures: Figures) =>
  figures.of(indicator).flatMap((average): Contradiction[] => {
    const series = figures.series(average, part);
    const parts = (['year', 'calendar-year', 'quarter', 'month'] as const)
      .map((kind) => within(average.period, series, kind))
      .find((found) => found.length > 1 && fill(average.period, found));
    if (!parts) return [];
    if (agree(times(total(parts.map(partSpan)), 1 / parts.length), printedSpan(average))) return [];
    const mean = parts.reduce((sum, { record }) => sum + record.value, 0) / parts.length;
    const sum = `${parts.map(printed).join(', ')} are ${workedOut(mean, average)} on average, not ${printed(average)}`;
    return [contradiction('average-of-years', sum, [average, ...parts])];
  });

/** Years against their quarters; where a quarter is not known, the others must not be more. */
export const checkQuarters = ({ indicator }: Relation, figures: Figures): Contradiction[] =>
  figures.of(indicator).flatMap((year) => {
    if (year.period.kind !== 'year') return [];
    const quarters = within(year.period, figures.series(year, indicator), 'quarter');
    return quarters.length === 4
      ? sumOfParts(year, quarters, 'quarters-of-year')
      : partsOverWhole(year, quarters, 'quarters-of-year');
  });

/** Projections for a year against the quarters known so far. */
export const checkProjections = ({ indicator, made_of: [part = ''] = [] }: Relation, figures: Figures) =>
  figures.of(indicator).flatMap((projected): Contradiction[] => {
    if (projected.period.kind !== 'year') return [];
    const quarters = within(projected.period, figures.series(projected, part), 'quarter');
    const known = quarters.at(-1)?.period.end;
    if (!known || !fill({ ...projected.period, end: known }, quarters)) return [];
    const factor = 4 / quarters.length;
    const sum = total(quarters.map(partSpan));
    if (agree(times(sum, factor), printedSpan(projected))) return [];
    const value = quarters.reduce((so, { record }) => so + record.value, 0) * factor;
    const told = `${quarters.map(printed).join(' + ')} in ${quarters.length} of 4 quarters`;
    const text = `${told} is ${workedOut(value, projected)} for the year, not ${printed(projected)}`;
    return [contradiction('projection-of-quarters', text, [projected, ...quarters])];
  });
