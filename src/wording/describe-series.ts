import type { Annotation } from '../model/annotation.ts';
import type { Observation } from '../model/observation.ts';
import { latestOf } from '../model/observation.ts';
import { type Period, toPeriod } from '../model/period.ts';
import type { Comparison } from '../scorecard/comparison.ts';
import type { Change, Series } from '../scorecard/series.ts';
import { describeChange } from './describe-change.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { describeFigure, formatNumber } from './format-value.ts';
import { listWords } from './sentence.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A share of fewer than so many is told with its count. */
const fewCounted = 100;

const marginText = ({ margin, respondents, ...counts }: Observation, decimals: number): string => {
  const { numerator, denominator } = counts;
  if (margin === undefined)
    return numerator !== undefined && denominator !== undefined && denominator < fewCounted
      ? ` (${formatNumber(numerator)} of ${formatNumber(denominator)})`
      : '';
  const asked = respondents ? `, from ${formatNumber(respondents)} answers` : '';
  return ` (margin of error ${formatNumber(margin, decimals)} either side${asked})`;
};

const judgedWords = ({ direction, size = 0, reason }: Comparison): string => {
  if (direction === 'cannot-tell') return reason ? ', which is not to be compared' : '';
  if (direction === 'no-clear-change') return ', no clear difference';
  return size < 0 ? ', clearly higher' : ', clearly lower';
};

const comparisonText = (comparison: Comparison, series: Series): string => {
  const { benchmark, other } = comparison;
  const place = benchmark.kind === 'region' ? `The ${benchmark.name} region` : benchmark.name;
  return `${place} had ${describeFigure(other, series.indicator)}${judgedWords(comparison)}.`;
};

/** The periods that a series has no figure for, those apart that were withdrawn. */
function gapsIn({ points }: Series): string {
  const without = points.filter(({ value }) => value === undefined);
  const [gone, missing] = [true, false].map((is) =>
    without
      .filter(({ standing }) => (standing === 'withdrawn') === is)
      .map(({ period }) => formatPeriod(period)),
  ) as [string[], string[]];
  const withdrawn = gone.length ? ` The figure for ${listWords(gone)} was withdrawn.` : '';
  return (missing.length ? ` There is no figure for ${listWords(missing)}.` : '') + withdrawn;
}

const span = (series: Series): string => {
  const { points } = series;
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last || points.length < 3) return '';
  return `Figures run from ${formatPeriod(first.period)} to ${formatPeriod(last.period)}.${gapsIn(series)}`;
};

/** The lowest and the highest figure of a series; nothing where too few can be compared. */
function extremes({ points, indicator, breaks }: Series): string {
  const exact = points.filter(({ value, qualifier }) => value !== undefined && !qualifier);
  const [low, ...rest] = exact.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const high = rest.at(-1);
  if (rest.length < 2 || !low || !high || low.value === high.value || breaks.length) return '';
  const told = (one: Observation) => `${describeFigure(one, indicator)} ${inPeriod(one.period)}`;
  return `The lowest was ${told(low)}, the highest ${told(high)}.`;
}

/** What a series measures, as a sentence: for a description that stands by itself. */
export const describeMeasure = ({ indicator, breakdown }: Series): string =>
  `${indicator.name}${breakdown ? `: ${breakdown.name}` : ''}.`;

/** A series in sentences, for those who cannot see its chart: newest figure, change, comparison, span. */
export function describeSeries(
  series: Series,
  areaName: string,
  change: Change | undefined,
  comparisons: readonly Comparison[],
): string {
  const latest = latestOf(series);
  if (!latest && series.points.some(({ standing }) => standing === 'withdrawn'))
    return `${areaName}: the figures of this measure were withdrawn.`;
  if (!latest) return `${areaName}: the sources name this measure, but its figures are not available.`;
  const { indicator } = series;
  const now = `${capital(inPeriod(latest.period))} the figure for ${areaName} was ${describeFigure(latest, indicator)}${marginText(latest, indicator.decimals)}.`;
  const parts = [
    now,
    change && describeChange(change, indicator),
    ...comparisons.map((one) => comparisonText(one, series)),
    span(series),
    extremes(series),
  ];
  return parts.filter(Boolean).join(' ');
}

/** The annotations that touch a series: its indicator, its area, and a period within its span. */
export function notesOn(series: Series, annotations: readonly Annotation[]): Annotation[] {
  const [first, last] = [series.points.at(0), series.points.at(-1)];
  if (!first || !last) return [];
  const inside = (period: string) =>
    toPeriod(period).end >= toPeriod(first.period).start &&
    toPeriod(period).start <= toPeriod(last.period).end;
  return annotations.filter(
    (one) =>
      inside(one.period) &&
      (one.indicator ?? series.indicator.id) === series.indicator.id &&
      (one.area ?? series.area) === series.area,
  );
}

/** The stretches of time that cautions cover within a series, those that touch joined into one. */
export function cautionSpans(notes: readonly Annotation[], { points }: Series): Period[] {
  const covered = points.map(({ period }) => toPeriod(period));
  const spans = [...new Set(notes.filter(({ kind }) => kind === 'caution').map(({ period }) => period))]
    .map(toPeriod)
    .filter((span) => covered.some(({ start, end }) => start <= span.end && end >= span.start))
    .sort((a, b) => a.start.localeCompare(b.start, 'en'));
  const joined: Period[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && nextDay(last.end) >= span.start) joined[joined.length - 1] = rangeOf(last.start, span.end);
    else joined.push(span);
  }
  return joined;
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const rangeOf = (start: string, end: string): Period => toPeriod(`${start}/${end}`);
