import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { toPeriod } from '../model/period.ts';
import type { Scorecard } from './build-scorecard.ts';
import { type Performance, performanceByGroup } from './performance.ts';
import type { Series } from './series.ts';

/** A figure of a quarter, with the series it stands in. */
export interface QuarterRow {
  series: Series;
  figure: Observation;
}

/** Figures that a report's sources give for a quarter: for its months, or for a day or month within them. */
export function reportedIn(
  { performance }: Scorecard,
  quarter: string,
  sources: readonly string[],
): { group: Indicator['group']; rows: QuarterRow[] }[] {
  const { start, end } = toPeriod(quarter);
  const within = (figure: Observation) => {
    const period = toPeriod(figure.period);
    return sources.includes(figure.source) && period.start >= start && period.end <= end;
  };
  const rowsOf = (list: Performance[]) =>
    list.flatMap(({ series }) => series.points.filter(within).map((figure) => ({ series, figure })));
  return performanceByGroup(performance)
    .map(({ group, list }) => ({ group, rows: rowsOf(list) }))
    .filter(({ rows }) => rows.length > 0);
}
