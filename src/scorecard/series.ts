import type { Annotation } from '../model/annotation.ts';
import type { Breakdown } from '../model/breakdown.ts';
import type { Indicator } from '../model/indicator.ts';
import { latestOf, type Observation } from '../model/observation.ts';
import { type PeriodKind, toPeriod, yearBefore } from '../model/period.ts';
import type { Catalogue } from './catalogue.ts';
import { type Difference, difference } from './difference.ts';

/** Figures of one indicator and part, for one area and one kind of period, in order of time. */
export interface Series {
  area: string;
  indicator: Indicator;
  breakdown?: Breakdown;
  kind: PeriodKind;
  points: Observation[];
  /** The periods before which the way of counting changed: the line starts anew there. */
  breaks: string[];
}

/** How the newest figure of a series stands to the one it is to be compared with. */
export interface Change extends Difference {
  latest: Observation;
  previous?: Observation;
}

const seriesKey = ({ indicator, breakdown, period }: Observation): string =>
  [indicator, breakdown ?? '', toPeriod(period).kind].join('|');

/** All series of an area, in the order of the register of indicators. */
export function seriesOf(catalogue: Catalogue, area: string): Series[] {
  const groups = new Map<string, Observation[]>();
  for (const figure of catalogue.figuresOf(area))
    groups.set(seriesKey(figure), [...(groups.get(seriesKey(figure)) ?? []), figure]);
  const order = [...catalogue.rows.indicators.keys()];
  return [...groups.values()]
    .map((points) => toSeries(catalogue, area, points))
    .sort((a, b) => order.indexOf(a.indicator.id) - order.indexOf(b.indicator.id));
}

function toSeries(catalogue: Catalogue, area: string, points: Observation[]): Series {
  const [first] = points;
  if (!first) throw new Error('a series has at least one figure');
  const { indicator, breakdown, period } = first;
  const series: Series = {
    area,
    indicator: catalogue.row('indicators', indicator),
    ...(breakdown && { breakdown: catalogue.row('breakdowns', breakdown) }),
    kind: toPeriod(period).kind,
    points,
    breaks: [],
  };
  return { ...series, breaks: breaksIn(series, catalogue.dataset.annotations) };
}

function breaksIn(series: Series, annotations: readonly Annotation[]): string[] {
  const starts = series.points.filter((point, at) => {
    const before = series.points[at - 1];
    if (!before) return point.break_before === 'yes';
    return breakBetween(series, before.period, point.period, annotations);
  });
  return starts.map(({ period }) => period);
}

/**
 * Whether the way of counting changed between two periods, by a row's own mark or by an annotation.
 * It changed with the first day of the period marked, so a year's mark also parts the quarters and days around that day.
 */
export function breakBetween(
  series: Series,
  from: string,
  to: string,
  annotations: readonly Annotation[],
): boolean {
  const inside = (period: string) =>
    toPeriod(period).start > toPeriod(from).start && toPeriod(period).start <= toPeriod(to).end;
  const marked = series.points.some((point) => point.break_before === 'yes' && inside(point.period));
  const noted = annotations.some(
    (one) =>
      one.kind === 'break' &&
      inside(one.period) &&
      (one.indicator ?? series.indicator.id) === series.indicator.id &&
      (one.area ?? series.area) === series.area,
  );
  return marked || noted;
}

/** The figure that the newest one is compared with: a year before for quarters, else the one before it. */
function previousOf(series: Series, latest: Observation): Observation | undefined {
  const before = series.points.slice(0, series.points.indexOf(latest));
  if (series.kind === 'quarter') return before.find(({ period }) => period === yearBefore(latest.period));
  return before.filter(({ value }) => value !== undefined).at(-1);
}

/** Judges the change in a series up to its newest figure; undefined where no figure has a value. */
export function changeIn(series: Series, annotations: readonly Annotation[]): Change | undefined {
  const latest = latestOf(series);
  if (!latest) return undefined;
  const previous = previousOf(series, latest);
  const cannot = (reason: string): Change => ({
    direction: 'cannot-tell',
    reason,
    latest,
    ...(previous && { previous }),
  });
  if (series.kind === 'range') return cannot('the figure is about a stretch of time of its own');
  if (!previous && series.kind === 'quarter')
    return cannot('there is no figure for the same quarter a year before');
  if (!previous) return cannot('there is no earlier figure');
  if (breakBetween(series, previous.period, latest.period, annotations))
    return cannot('the way of counting changed between the two');
  return { latest, previous, ...difference(previous, latest, series.indicator) };
}
