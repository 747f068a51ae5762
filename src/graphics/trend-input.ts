import type { TrendInput } from '../charts/trend.ts';
import { toPeriod } from '../model/period.ts';
import { isWithdrawn } from '../model/with-standings.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import type { Performance } from '../scorecard/performance.ts';
import { headline } from '../wording/describe-change.ts';
import { describeTarget } from '../wording/describe-promise.ts';
import { cautionSpans, describeMeasure, describeSeries, notesOn } from '../wording/describe-series.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { formatShort } from '../wording/format-value.ts';
import { toPoint } from './chart-points.ts';

/** All that the trend chart of a council's series needs: its line, benchmarks, targets and cautions. */
export function trendInput(catalogue: Catalogue, one: Performance, id: string): TrendInput {
  const { series, change, comparisons, benchmarks } = one;
  const area = catalogue.rows.areas.get(series.area)?.name ?? series.area;
  const { indicator, breaks } = series;
  const notes = notesOn(series, catalogue.dataset.annotations);
  const others = benchmarks.map(({ area: benchmark, points }) => ({
    name: benchmark.name,
    main: false,
    points: points
      .filter(({ period }) => toPeriod(period).kind === series.kind)
      .map((figure) => toPoint(figure, indicator, breaks)),
  }));
  return {
    id,
    title: headline(series, change),
    description: `${describeMeasure(series)} ${describeSeries(series, area, change, comparisons)}`,
    series: [
      { name: area, main: true, points: series.points.map((figure) => toPoint(figure, indicator, breaks)) },
      ...others.filter(({ points }) => points.some(({ value }) => value !== undefined)),
    ],
    targets: targetMarks(catalogue, one),
    cautions: cautionSpans(notes, series).map((period) => ({ period, text: 'see notes' })),
    tick: (value) => formatShort(value, indicator),
    zeroBased: indicator.unit === 'count' || indicator.unit === 'people',
  };
}

const targetMarks = ({ dataset }: Catalogue, { series }: Performance): TrendInput['targets'] =>
  dataset.targets
    .filter(
      (target) =>
        target.area === series.area &&
        target.indicator === series.indicator.id &&
        target.breakdown === series.breakdown?.id &&
        !isWithdrawn(target),
    )
    .flatMap((target) =>
      target.due
        ? [
            {
              due: toPeriod(target.due),
              value: target.value,
              label: `${describeTarget(target, series.indicator)} by ${formatPeriod(target.due)}`,
            },
          ]
        : [],
    );
