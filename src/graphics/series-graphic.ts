import type { Observation } from '../model/observation.ts';
import { toPeriod } from '../model/period.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import type { Performance } from '../scorecard/performance.ts';
import type { Series } from '../scorecard/series.ts';
import { seriesName } from '../wording/describe-change.ts';
import { describePlace } from '../wording/describe-place.ts';
import { describeSeries, notesOn } from '../wording/describe-series.ts';
import { formatPeriod, periodKindLabel } from '../wording/format-period.ts';
import { describeFigure } from '../wording/format-value.ts';
import { polarityLabel, unitLabel } from '../wording/labels.ts';
import { sentence } from '../wording/sentence.ts';
import { type Graphic, recordsOf } from './graphic.ts';
import { seriesAnchor } from './series-anchor.ts';
import { type BesideColumn, notesOf, seriesTable } from './series-table.ts';
import { trendInput } from './trend-input.ts';

/** What a table of a series is called: area, measure and how its periods follow. */
export const seriesCaption = (areaName: string, series: Series): string =>
  `${areaName}: ${seriesName(series)}, ${periodKindLabel[series.kind]}`;

const subtitleOf = ({ indicator, breakdown }: Series): string =>
  `${breakdown ? `${breakdown.name}; ` : ''}${unitLabel[indicator.unit]}. ${polarityLabel[indicator.polarity]}.`;

/** One indicator of a council over time, with its region and England beside it. `name` is that of its files. */
export function seriesGraphic(catalogue: Catalogue, one: Performance, name: string): Graphic {
  const { series, benchmarks } = one;
  const { indicator, points } = series;
  const area = catalogue.row('areas', series.area).name;
  const id = seriesAnchor(series);
  const input = trendInput(catalogue, one, `${id}-chart`);
  const valued = points.filter(({ value }) => value !== undefined);
  const others = benchmarks
    .map((benchmark) => ({
      name: benchmark.area.name,
      points: benchmark.points.filter(({ period }) => toPeriod(period).kind === series.kind),
    }))
    .filter((other) => other.points.length > 0);
  const aside = outsideTable(series, others);
  const notes = [
    ...notesOn(series, catalogue.dataset.annotations).map(
      ({ period, text }) => `${formatPeriod(period)}: ${text}`,
    ),
    ...notesOf(points).map(sentence),
    ...notesBeside(others, series, aside),
  ];
  return {
    id,
    file: `${series.area}/${name}`,
    place: `councils/${series.area}/performance/#${id}`,
    headline: input.title,
    about: { name: indicator.name, path: `indicators/${indicator.id}/` },
    subtitle: subtitleOf(series),
    ...(valued.length > 0 && { chart: { kind: 'trend', input } }),
    slight: valued.length < 2,
    description: describeSeries(series, area, one.change, one.comparisons),
    notes: [...(one.place ? [describePlace(one.place, indicator)] : []), ...notes],
    table: seriesTable(seriesCaption(area, series), indicator, points, others),
    records: recordsOf([...points.toReversed(), ...aside]),
  };
}

/** Figures of others that are drawn, and have no place in the table: the series itself has none of their period. */
const outsideTable = ({ points }: Series, others: readonly BesideColumn[]): Observation[] => {
  const own = new Set(points.map(({ period }) => period));
  return others
    .flatMap((other) => other.points)
    .filter(({ period, value }) => value !== undefined && !own.has(period));
};

/** What is to be known of the figures of others: those that the table lacks, and what their rows note beyond the area's own. */
function notesBeside(
  others: readonly BesideColumn[],
  { points, indicator }: Series,
  aside: readonly Observation[],
): string[] {
  const lacking = others.flatMap(({ name, points }) => {
    const figures = points
      .filter((one) => aside.includes(one))
      .map((one) => `${describeFigure(one, indicator)} (${formatPeriod(one.period)})`);
    return figures.length ? [`${name}, not in the table: ${figures.join('; ')}.`] : [];
  });
  const own = new Set(notesOf(points));
  const noted = others.flatMap(({ name, points }) => notesOf(points).map((note) => ({ name, note })));
  const notes = Map.groupBy(
    noted.filter(({ note }) => !own.has(note)),
    ({ note }) => note,
  );
  return [
    ...lacking,
    ...[...notes].map(([note, all]) => `${all.map(({ name }) => name).join(', ')}: ${sentence(note)}`),
  ];
}
