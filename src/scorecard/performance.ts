import type { Catalogue } from './catalogue.ts';
import { type Benchmark, benchmarkSeries, type Comparison, comparisonsOf } from './comparison.ts';
import { type Place, placeOf } from './place.ts';
import type { Direction } from './rules.ts';
import { type Change, changeIn, type Series, seriesOf } from './series.ts';

/** One indicator of a council, judged: its series, its change, and how it compares. */
export interface Performance {
  series: Series;
  change?: Change;
  comparisons: Comparison[];
  /** Where it lies among all councils, where enough of them have a figure. */
  place?: Place;
  /** The region's and England's figures, to draw beside it. */
  benchmarks: Benchmark[];
}

/** All series of a council, judged. */
export const performanceOf = (catalogue: Catalogue, area: string): Performance[] =>
  seriesOf(catalogue, area).map((series) => {
    const change = changeIn(series, catalogue.dataset.annotations);
    const place = placeOf(catalogue, series);
    return {
      series,
      ...(change && { change }),
      comparisons: comparisonsOf(catalogue, series),
      ...(place && { place }),
      benchmarks: benchmarkSeries(catalogue, series),
    };
  });

const tells = ({ direction }: { direction: Direction }): boolean => direction !== 'cannot-tell';

/** Performance that can be set beside an earlier figure or another area, and the rest, which stands alone. Parts of an indicator are left out. */
export function splitByComparison(list: readonly Performance[]): {
  compared: Performance[];
  alone: Performance[];
} {
  const whole = list.filter(({ series }) => !series.breakdown);
  const isCompared = ({ change, comparisons }: Performance) =>
    Boolean(change && tells(change)) || comparisons.some(tells);
  return { compared: whole.filter(isCompared), alone: whole.filter((one) => !isCompared(one)) };
}

type Group = Performance['series']['indicator']['group'];

/** Performance of one part of adult social care. */
export interface PerformanceGroup {
  group: Group;
  list: Performance[];
}

/** Performance gathered by the part of adult social care it belongs to, in the order of the parts. */
export const performanceByGroup = (list: readonly Performance[]): PerformanceGroup[] => {
  const groups = new Map<Group, Performance[]>();
  for (const one of list) {
    const { group } = one.series.indicator;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups].map(([group, inGroup]) => ({ group, list: inGroup }));
};
