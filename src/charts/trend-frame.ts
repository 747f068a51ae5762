import { scaleLinear } from 'd3';
import { type ValueRange, valueRange } from './parts/axis.ts';
import { type Plot, type Room, roomWidth } from './parts/drawing.ts';
import { type Label, label } from './parts/label.ts';
import { arrowLength } from './parts/mark.ts';
import { type HeadNotes, headNotes, type Pin } from './parts/note.ts';
import { widest } from './parts/text-width.ts';
import { dayNumber, type Figure, hasValue, inOrder } from './points.ts';
import { seriesLook, seriesShown, type TrendInput } from './trend-input.ts';

/** A label to stand at the right of the plot, for what stands at a day and a value. */
export interface EndLabel extends Label {
  day: string;
  value: number;
  /** The look of the sample of its line; none where labels cannot be mistaken. */
  sample?: string | undefined;
}

/** What must be settled before anything is drawn: edges, scales, and the words around the plot. */
export interface Frame {
  width: number;
  plot: Plot;
  range: ValueRange;
  /** The place of a day (ISO) along the drawing. */
  x: (day: string) => number;
  /** The place of a value down the drawing. */
  y: (value: number) => number;
  /** Where the plot and its arrows end and the words below begin. */
  foot: number;
  ends: EndLabel[];
  /** Where figures before and after cannot be compared, and why. */
  breaks: Pin[];
  head: HeadNotes;
}

const heights: Record<Room, number> = { narrow: 170, wide: 230, card: 210 };
const labelRoom: Record<Room, number> = { narrow: 96, wide: 180, card: 190 };
/** Room for the sample of a line before its label. */
export const sampleWidth = 20;
const day = 24 * 60 * 60 * 1000;

const pointsOf = ({ series }: TrendInput) => series.flatMap(({ points }) => points);

/** The last day on which any series has a figure; empty where none has. */
export function lastDay(input: TrendInput): string {
  const ends = inOrder(pointsOf(input).filter(hasValue)).map(({ period }) => period.end);
  return ends.at(-1) ?? '';
}

const figureLabel = (name: string, last: Figure, latest: string) =>
  last.period.end === latest ? `${name} ${last.shown}` : `${name} ${last.shown} (${last.period.text})`;

function labelEnds(input: TrendInput, room: Room): EndLabel[] {
  const latest = lastDay(input);
  const shown = input.series.slice(0, seriesShown);
  const series = shown.flatMap(({ name, main, points }, index) => {
    const last = inOrder(points).filter(hasValue).at(-1);
    if (!last) return [];
    const words = figureLabel(name, last, latest);
    const own = label(labelRoom[room], { words, strong: main });
    const sample = shown.length > 2 ? `${seriesLook(index)}${main ? ' main' : ''}` : undefined;
    return [{ ...own, day: last.period.end, value: last.value, sample }];
  });
  const ahead = input.targets.filter(({ due }) => dayNumber(due.end) >= dayNumber(latest || due.end));
  const targets: EndLabel[] = ahead.map(({ due, value, label: words }) => ({
    ...label(labelRoom[room], { words }),
    day: due.end,
    value,
  }));
  return [...series, ...targets];
}

function timeScale(input: TrendInput, left: number, right: number): (day: string) => number {
  const days = [...pointsOf(input).map(({ period }) => period), ...input.targets.map(({ due }) => due)];
  const times = days.map(({ end }) => dayNumber(end));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = first === last ? 200 * day : 0;
  const scale = scaleLinear([first - pad, last + pad], [left, right]);
  return (one) => scale(dayNumber(one));
}

function findBreaks(input: TrendInput, x: Frame['x']): Pin[] {
  const pins = new Map<string, Pin>();
  for (const { points } of input.series) {
    const ordered = inOrder(points);
    ordered.forEach(({ period, breakBefore }, index) => {
      const before = ordered[index - 1];
      if (!breakBefore || !before) return;
      pins.set(period.end, { x: (x(before.period.end) + x(period.end)) / 2, words: breakBefore });
    });
  }
  return [...pins.values()];
}

const cautionPins = ({ cautions }: TrendInput, x: Frame['x'], left: number, right: number): Pin[] =>
  cautions.map(({ period, text }) => {
    const from = Math.max(left, x(period.start));
    return { x: (from + Math.min(right, x(period.end))) / 2, words: text };
  });

function valuesOf(input: TrendInput): number[] {
  const figures = pointsOf(input).flatMap(({ value, lower, upper }) => [value, lower, upper]);
  const targets = input.targets.map(({ value }) => value);
  return [...figures, ...targets].filter((value) => value !== undefined);
}

const arrowRoom = (input: TrendInput, towards: 'up' | 'down') =>
  pointsOf(input).some(({ open }) => open === towards) ? arrowLength : 0;

/** Settles the frame of a trend; undefined where it has neither figure nor target. */
export function frameTrend(input: TrendInput, room: Room): Frame | undefined {
  const values = valuesOf(input);
  if (!values.length) return undefined;
  const width = roomWidth[room];
  const range = valueRange(values, input);
  const ends = labelEnds(input, room);
  const left = widest(range.ticks.map(input.tick)) + 6;
  const right = width - Math.max(0, ...ends.map((end) => end.width + 14 + (end.sample ? sampleWidth : 0)));
  const x = timeScale(input, left + 10, right - 10);
  const breaks = findBreaks(input, x);
  const head = headNotes([...cautionPins(input, x, left, right), ...breaks], width);
  const needed = ends.reduce((sum, end) => sum + end.height + 4, 0);
  const top = head.height + 8;
  const bottom = top + Math.max(heights[room], needed);
  const scale = scaleLinear([range.low, range.high], [bottom, top + arrowRoom(input, 'up')]);
  const foot = bottom + 5 + arrowRoom(input, 'down');
  const plot = { left, right, top, bottom };
  return { width, plot, range, x, y: (value) => scale(value), foot, ends, breaks, head };
}
