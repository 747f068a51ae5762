import type { TrendInput } from '../charts/trend.ts';
import type { Annotation } from '../model/annotation.ts';
import { type Period, toPeriod } from '../model/period.ts';
import type { Performance } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { benchmarkSeries } from '../scorecard/comparison.ts';
import { headline } from '../wording/describe-change.ts';
import { describeTarget } from '../wording/describe-promise.ts';
import { describeSeries, notesOn } from '../wording/describe-series.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { formatShort } from '../wording/format-value.ts';
import { breaksIn, toPoint } from './chart-points.ts';

const within = (points: { period: string }[], period: Period): boolean =>
  points.some(
    (point) => toPeriod(point.period).start <= period.end && toPeriod(point.period).end >= period.start,
  );

/** All that the trend chart of a council's series needs: its line, benchmarks, targets and cautions. */
export function trendInput(catalogue: Catalogue, one: Performance, id: string): TrendInput {
  const { series, change, comparisons } = one;
  const area = catalogue.rows.areas.get(series.area)?.name ?? series.area;
  const { indicator } = series;
  const notes = notesOn(series, catalogue.dataset.annotations);
  const breaks = breaksIn(series, notes);
  const others = benchmarkSeries(catalogue, series).map(({ area: benchmark, points }) => ({
    name: benchmark.name,
    main: false,
    points: points
      .filter(({ period }) => toPeriod(period).kind === series.kind)
      .map((figure) => toPoint(figure, indicator, breaks)),
  }));
  return {
    id,
    title: headline(series, change),
    description: describeSeries(series, area, change, comparisons),
    series: [
      { name: area, main: true, points: series.points.map((figure) => toPoint(figure, indicator, breaks)) },
      ...others.filter(({ points }) => points.some(({ value }) => value !== undefined)),
    ],
    targets: targetMarks(catalogue, one),
    cautions: cautionedPeriods(notes, series.points),
    tick: (value) => formatShort(value, indicator),
    zeroBased: indicator.unit === 'count' || indicator.unit === 'people',
  };
}

// The chart only marks the time: what to know about it stands in the notes below.
const cautionedPeriods = (
  notes: readonly Annotation[],
  points: { period: string }[],
): TrendInput['cautions'] =>
  [...new Set(notes.filter(({ kind }) => kind === 'caution').map(({ period }) => period))]
    .map(toPeriod)
    .filter((period) => within(points, period))
    .map((period) => ({ period, text: 'see notes' }));

const targetMarks = ({ dataset }: Catalogue, { series }: Performance): TrendInput['targets'] =>
  dataset.targets
    .filter(
      (target) =>
        target.area === series.area &&
        target.indicator === series.indicator.id &&
        target.breakdown === series.breakdown?.id,
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
