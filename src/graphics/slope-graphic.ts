import type { SlopeEnd } from '../charts/slope.ts';
import type { Observation } from '../model/observation.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { indicatorCards } from '../scorecard/indicator-card.ts';
import { type Slope, slopeOf } from '../scorecard/slope.ts';
import { seriesName } from '../wording/describe-change.ts';
import {
  changeCell,
  changeVerdict,
  describeSlope,
  marginCell,
  marginRule,
  namedRule,
  slopeHeadline,
  slopePeriods,
} from '../wording/describe-slope.ts';
import { formatPeriod, shortPeriod } from '../wording/format-period.ts';
import { formatShort } from '../wording/format-value.ts';
import { polarityLabel, unitLabel } from '../wording/labels.ts';
import { onceEach } from '../wording/sentence.ts';
import { toPoint } from './chart-points.ts';
import { type Cell, type Graphic, type GraphicTable, numberHead, recordsOf } from './graphic.ts';
import { figureAsCell, notesOf } from './series-table.ts';

const endOf = (figure: Observation, { series }: Slope): SlopeEnd => ({
  ...toPoint(figure, series.indicator, []),
  value: figure.value ?? 0,
});

function slopeTable(slope: Slope): GraphicTable {
  const { indicator } = slope.series;
  const [from, to] = [formatPeriod(slope.from ?? slope.to), formatPeriod(slope.to)];
  const withMargins = slope.lines.some((line) =>
    [line.from, line.to].some(({ margin }) => margin !== undefined),
  );
  const figureWith = (figure: Observation): Cell[] => [
    figureAsCell(figure, indicator),
    ...(withMargins ? [{ text: marginCell(figure, slope) }] : []),
  ];
  const headWith = (period: string) => [
    numberHead(period),
    ...(withMargins ? [numberHead(`Margin, ${period}`)] : []),
  ];
  return {
    caption: `${seriesName(slope.series)}, ${slopePeriods(slope)} (${unitLabel[indicator.unit]})`,
    head: [
      { text: 'Area' },
      ...headWith(from),
      ...headWith(to),
      numberHead('Change, worked out'),
      { text: 'What it comes to' },
    ],
    rows: slope.lines.map((line) => [
      { text: line.area.name },
      ...figureWith(line.from),
      ...figureWith(line.to),
      { text: changeCell(line, slope) },
      { text: changeVerdict(line) },
    ]),
  };
}

const cautions = ({ dataset }: Catalogue, { series, from, to }: Slope): string[] =>
  dataset.annotations
    .filter(
      ({ indicator, period, kind, area }) =>
        kind === 'caution' &&
        !area &&
        indicator === series.indicator.id &&
        (period === from || period === to),
    )
    .map(({ text }) => text);

/** An indicator's two newest comparable periods over all areas; for a slope that has lines. */
export function slopeGraphic(catalogue: Catalogue, slope: Slope): Graphic {
  const { series, lines, from = '', to } = slope;
  const { indicator } = series;
  const id = `${indicator.id}-slope`;
  const figures = lines.flatMap((line) => [line.from, line.to]);
  const input = {
    id: `${id}-chart`,
    title: slopeHeadline(slope),
    description: describeSlope(slope),
    periods: [shortPeriod(from), shortPeriod(to)] as [string, string],
    lines: lines.map((line) => ({
      name: line.area.name,
      from: endOf(line.from, slope),
      to: endOf(line.to, slope),
      apart: line.apart,
    })),
    tick: (value: number) => formatShort(value, indicator),
  };
  return {
    id,
    file: `england/${id}`,
    place: `indicators/${indicator.id}/#${id}`,
    headline: input.title,
    about: { name: indicator.name, path: `indicators/${indicator.id}/` },
    subtitle: `${unitLabel[indicator.unit]}. ${polarityLabel[indicator.polarity]}.`,
    chart: { kind: 'slope', input },
    slight: false,
    description: input.description,
    notes: onceEach([
      ...marginRule(slope),
      ...namedRule(slope),
      ...cautions(catalogue, slope),
      ...notesOf(figures),
    ]),
    table: slopeTable(slope),
    records: recordsOf(figures),
  };
}

/** Every slope that can be drawn: one an indicator. */
export const slopeGraphics = (catalogue: Catalogue): Graphic[] =>
  indicatorCards(catalogue).flatMap((card) => {
    const slope = slopeOf(catalogue, card);
    return slope?.lines.length ? slopeGraphic(catalogue, slope) : [];
  });
