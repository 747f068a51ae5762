import { scaleLinear } from 'd3';
import { moveApart } from './parts/apart.ts';
import { isTrue, valueRange } from './parts/axis.ts';
import {
  compose,
  type Drawing,
  join,
  type Piece,
  type Plot,
  type Room,
  roomWidth,
  round,
  shapes,
  texts,
} from './parts/drawing.ts';
import { drawLabel, label } from './parts/label.ts';
import { line, margin } from './parts/line.ts';
import { arrowLength, arrows, dots, hollowDots } from './parts/mark.ts';
import { footNotes } from './parts/note.ts';
import { isUnsettled } from './points.ts';
import { endsOf, type SlopeInput, type SlopeLine } from './slope-input.ts';
import { drawLabels, labelGap, labelsOf, type SlopeLabel } from './slope-labels.ts';
import { slopeNotes } from './slope-notes.ts';
import { seriesLook } from './trend-input.ts';

export type { SlopeEnd, SlopeInput, SlopeLine } from './slope-input.ts';

const heights: Record<Room, number> = { narrow: 190, wide: 230, card: 220 };
const labelRoom: Record<Room, number> = { narrow: 92, wide: 190, card: 200 };

interface Frame {
  plot: Plot;
  y: (value: number) => number;
  labels: [SlopeLabel[], SlopeLabel[]];
}

type Looked = SlopeLine & { look: string };

/** More grey lines than this are drawn thin: thick ones would run into one grey field. */
const manyGrey = 20;

// Those apart have looks of their own; all others are grey and lie beneath.
function withLooks(lines: readonly SlopeLine[]): Looked[] {
  let place = 0;
  const grey = lines.filter(({ apart }) => !apart).length > manyGrey ? 'grey many' : 'grey';
  return lines.map((one) => ({ ...one, look: one.apart ? seriesLook(place++) : grey }));
}

function frameSlope(input: SlopeInput, lines: Looked[], room: Room): Frame {
  const width = roomWidth[room];
  const ends = endsOf(input);
  const range = rangeOf(input);
  const labels = labelsOf(lines, { room: labelRoom[room], width, least: 90 });
  const periods = input.periods.map((period) => label(labelRoom[room] + 30, { words: period, strong: true }));
  const needed = labels.map((list) => list.reduce((sum, { height }) => sum + height + labelGap, 0));
  const top = Math.max(...periods.map(({ height }) => height)) + 14;
  const arrow = (towards: 'up' | 'down') => (ends.some(({ open }) => open === towards) ? arrowLength : 0);
  const bottom = top + Math.max(heights[room], ...needed) + arrow('down');
  const [before, after] = labels.map((list) => Math.max(0, ...list.map((one) => one.width)) + 16);
  const plot = { left: before ?? 16, right: width - (after ?? 16), top, bottom };
  const y = scaleLinear([range.low, range.high], [bottom - arrow('down'), top + arrow('up')]);
  return { plot, y, labels };
}

// No axis is drawn: a range closer to the figures than an axis with few marks would have.
function rangeOf(input: SlopeInput): { low: number; high: number } {
  const values = endsOf(input).flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((one) => one !== undefined),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return valueRange(values, { tick: input.tick, zeroBased: false });
  for (const marks of [8, 5, 3, 2, 1]) {
    const [from = low, to = high] = scaleLinear([low, high], [0, 1]).nice(marks).domain();
    if ([from, to].every((end) => isTrue(end, input.tick(end)))) return { low: from, high: to };
  }
  return { low, high };
}

function drawLine({ look, from, to, apart }: Looked, { plot, y }: Frame): Piece {
  const ends = [
    { end: from, x: plot.left, y: y(from.value) },
    { end: to, x: plot.right, y: y(to.value) },
  ];
  const open = ends.flatMap(({ end, ...at }) => (end.open ? [{ ...at, towards: end.open }] : []));
  const barred = ends.flatMap(({ end, ...at }) =>
    end.lower === undefined || end.upper === undefined || !apart
      ? []
      : [[{ ...at, low: y(end.lower), high: y(end.upper) }]],
  );
  return join(
    margin(barred, look),
    line([ends.map(({ x, y: height }) => ({ x, y: height }))], look),
    arrows(open, look),
    dots(
      ends.filter(({ end }) => !isUnsettled(end)),
      look,
    ),
    hollowDots(
      ends.filter(({ end }) => isUnsettled(end)),
      look,
    ),
  );
}

function drawPeriods({ periods }: SlopeInput, { plot }: Frame, room: Room): Piece {
  const [from, to] = periods.map((words) => label(labelRoom[room] + 30, { words, strong: true }));
  if (!from || !to) return shapes();
  const upright = [plot.left, plot.right].map(
    (x) => `M${round(x)} ${round(plot.top - 8)}V${round(plot.bottom + 6)}`,
  );
  const headings = [
    { ...from, at: plot.left, size: from.width + 10 },
    { ...to, at: plot.right, size: to.width + 10 },
  ];
  const placed = moveApart(headings, -5, roomWidth[room] + 5);
  return join(
    shapes({ look: 'grid', path: upright.join('') }),
    ...placed.map((one) => drawLabel(one, { x: one.at, top: plot.top - 14 - one.height, hang: 'mid' })),
  );
}

/** Where everything in a slope stands: a line an area between two periods, both ends named, the rest in grey. */
export function layoutSlope(input: SlopeInput, room: Room): Drawing {
  const width = roomWidth[room];
  if (!input.lines.length)
    return compose(width, 28, texts({ look: 'note', x: 0, y: 18, words: 'No figures for both periods.' }));
  const lines = withLooks(input.lines);
  const frame = frameSlope(input, lines, room);
  const { plot, y } = frame;
  const beneath = lines.toSorted((a, b) => Number(a.apart) - Number(b.apart));
  const foot = footNotes(slopeNotes(input, rangeOf(input)), { top: plot.bottom + 10, width });
  const drawing = compose(
    width,
    plot.bottom + 16 + foot.height,
    drawPeriods(input, frame, room),
    ...beneath.map((one) => drawLine(one, frame)),
    drawLabels(frame.labels, plot, y),
    foot.piece,
  );
  return { ...drawing, stops: lines.map(({ to }) => ({ x: round(plot.right), y: round(y(to.value)) })) };
}
