import type { Catalogue } from '../scorecard/catalogue.ts';
import type { Performance } from '../scorecard/performance.ts';
import type { Series } from '../scorecard/series.ts';
import { seriesName } from '../wording/describe-change.ts';
import { describePlace } from '../wording/describe-place.ts';
import { describeSeries, notesOn } from '../wording/describe-series.ts';
import { formatPeriod, periodKindLabel } from '../wording/format-period.ts';
import { polarityLabel, unitLabel } from '../wording/labels.ts';
import { sentence } from '../wording/sentence.ts';
import { type Graphic, recordsOf } from './graphic.ts';
import { seriesAnchor } from './series-anchor.ts';
import { notesOf, seriesTable } from './series-table.ts';
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
  const others = benchmarks.map((benchmark) => ({ name: benchmark.area.name, points: benchmark.points }));
  const notes = [
    ...notesOn(series, catalogue.dataset.annotations).map(
      ({ period, text }) => `${formatPeriod(period)}: ${text}`,
    ),
    ...notesOf(points).map(sentence),
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
    records: recordsOf(points.toReversed()),
  };
}
