import type { Area } from '../model/area.ts';
import type { Observation } from '../model/observation.ts';
import { latestOf } from '../model/observation.ts';
import type { Catalogue } from './catalogue.ts';
import { type Difference, difference } from './difference.ts';
import type { Series } from './series.ts';

/** A council's newest figure beside another area's figure for the very same period. */
export interface Comparison extends Difference {
  benchmark: Area;
  own: Observation;
  other: Observation;
}

const benchmarksOf = (catalogue: Catalogue, area: string): Area[] => {
  const region = catalogue.rows.areas.get(area)?.region;
  const ids = [region, 'england'].filter((id): id is string => id !== undefined && id !== area);
  return ids.flatMap((id) => catalogue.rows.areas.get(id) ?? []);
};

/** Figures of a series' indicator and part for another area. */
export const sameSeries = (catalogue: Catalogue, series: Series, area: string): Observation[] =>
  catalogue
    .figuresOf(area)
    .filter(
      (figure) => figure.indicator === series.indicator.id && figure.breakdown === series.breakdown?.id,
    );

/** Why areas may not be compared on a figure, where its publisher says so. */
export function barred(
  { dataset }: Catalogue,
  { area, indicator, period }: Observation,
): Difference | undefined {
  const note = dataset.annotations.find(
    (one) =>
      one.kind === 'no-comparison' &&
      one.period === period &&
      (one.indicator ?? indicator) === indicator &&
      (one.area ?? area) === area,
  );
  return note && { direction: 'cannot-tell', reason: note.text };
}

/** Sets the newest figure beside the region's and England's for the same period; none where they have none. */
export function comparisonsOf(catalogue: Catalogue, series: Series): Comparison[] {
  const own = latestOf(series);
  if (!own) return [];
  return benchmarksOf(catalogue, series.area).flatMap((benchmark) => {
    const other = sameSeries(catalogue, series, benchmark.id).find(({ period }) => period === own.period);
    if (!other) return [];
    const judged = barred(catalogue, own) ?? difference(other, own, series.indicator);
    return [{ benchmark, own, other, ...judged }];
  });
}

/** Another area's figures, to draw beside a series. */
export interface Benchmark {
  area: Area;
  points: Observation[];
}

/** The region's and England's figures of the same indicator and part, to draw beside a series. */
export const benchmarkSeries = (catalogue: Catalogue, series: Series): Benchmark[] =>
  benchmarksOf(catalogue, series.area)
    .map((area) => ({ area, points: sameSeries(catalogue, series, area.id) }))
    .filter(({ points }) => points.some(({ value }) => value !== undefined));
