import type { SpreadDot, SpreadInput, SpreadLine } from '../charts/spread.ts';
import type { Spot, Spread, ValuedSpot } from '../scorecard/spread.ts';
import {
  describeMissing,
  describeSpread,
  describeSpreadNotes,
  notesWithNames,
  spreadHeadline,
} from '../wording/describe-spread.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { figureCell, formatNumber, formatShort } from '../wording/format-value.ts';
import { polarityLabel, unitLabel } from '../wording/labels.ts';
import { onceEach } from '../wording/sentence.ts';
import { toPoint } from './chart-points.ts';
import { type Cell, type Graphic, type GraphicTable, numberHead, recordsOf } from './graphic.ts';
import { figureAsCell } from './series-table.ts';

/** Fewer councils than this stand beside their regions, each named. */
const fewBelow = 12;

/** What a spread shows: lines across, then a dot each. */
interface Shown {
  lines: ValuedSpot[];
  dots: ValuedSpot[];
}

// Beside a marked council its own region is a line; a few councils alone stand with all regions.
function shownIn({ england, regions, councils }: Spread, marked: string | undefined): Shown {
  const own = councils.find(({ area }) => area.id === marked)?.area.region;
  const few = councils.length < fewBelow && marked === undefined;
  const region = regions.filter(({ area }) => area.id === own);
  return {
    lines: [...(england ? [england] : []), ...region],
    dots: [...(few ? regions : []), ...councils],
  };
}

function toDot({ area, figure }: ValuedSpot, { indicator }: Spread, marked: string | undefined): SpreadDot {
  const { shown, lower, upper, provisional, underReview, open } = toPoint(figure, indicator, []);
  return {
    name: area.name,
    kind: area.kind === 'region' ? 'region' : 'council',
    value: figure.value,
    shown,
    lower,
    upper,
    provisional: provisional ?? false,
    underReview,
    open,
    marked: area.id === marked,
  };
}

const toLine = ({ area, figure }: ValuedSpot, { indicator }: Spread): SpreadLine => ({
  name: area.name,
  kind: area.kind === 'england' ? 'england' : 'region',
  value: figure.value,
  shown: figureCell(figure, indicator),
});

const betterOf = ({ indicator: { polarity } }: Spread): SpreadInput['better'] =>
  polarity === 'neutral'
    ? undefined
    : { side: polarity === 'higher' ? 'right' : 'left', words: polarityLabel[polarity] };

function spreadTable({ indicator, period }: Spread, spots: readonly Spot[]): GraphicTable {
  const withMargin = spots.some(({ figure }) => figure.margin !== undefined);
  const marginOf = ({ figure: { margin } }: Spot): Cell => ({
    text: margin === undefined ? '' : `± ${formatNumber(margin, indicator.decimals)}`,
  });
  return {
    caption: `${indicator.name}, ${formatPeriod(period)} (${unitLabel[indicator.unit]})`,
    head: [{ text: 'Area' }, numberHead('Figure'), ...(withMargin ? [numberHead('Margin')] : [])],
    rows: spots.map((spot) => [
      { text: spot.area.name },
      figureAsCell(spot.figure, indicator),
      ...(withMargin ? [marginOf(spot)] : []),
    ]),
  };
}

/** Every council on one indicator for one period; `marked` is the id of the council whose page it is for. */
export function spreadGraphic(spread: Spread, marked?: string): Graphic {
  const { indicator, period, councils, missing } = spread;
  const { lines, dots } = shownIn(spread, marked);
  const id = `${indicator.id}-spread`;
  const own = councils.filter(({ area }) => area.id === marked);
  const input: SpreadInput = {
    id: `${id}-chart`,
    title: spreadHeadline(spread),
    description: describeSpread(
      spread,
      councils.length < fewBelow ? [...lines, ...dots] : [...own, ...lines],
    ),
    dots: dots.map((spot) => toDot(spot, spread, marked)),
    lines: lines.map((spot) => toLine(spot, spread)),
    without: missing.length,
    middle: spread.middle,
    better: betterOf(spread),
    tick: (value) => formatShort(value, indicator),
  };
  const rows = [...lines, ...dots, ...missing];
  return {
    id,
    file: `${marked ?? 'england'}/${id}`,
    place: `indicators/${indicator.id}/#${id}`,
    headline: input.title,
    about: { name: indicator.name, path: `indicators/${indicator.id}/` },
    subtitle: `${unitLabel[indicator.unit]}, ${formatPeriod(period)}. ${polarityLabel[indicator.polarity]}.`,
    chart: { kind: 'spread', input },
    slight: councils.length < 2,
    description: input.description,
    notes: onceEach([
      ...describeSpreadNotes(spread, rows),
      ...describeMissing(spread),
      ...notesWithNames([...lines, ...dots]),
    ]),
    table: spreadTable(spread, rows),
    records: recordsOf(rows.map(({ figure }) => figure)),
  };
}
