import { scaleLinear } from 'd3';
import { clamp, join, type Piece, type Plot, round, shapes, texts } from './drawing.ts';
import { clearTags, tag } from './tag.ts';

/** A range of values, and the few of them that get a line and a label. */
export interface ValueRange {
  low: number;
  high: number;
  ticks: number[];
}

interface Scaling {
  /** The text of a value on the axis. */
  tick: (value: number) => string;
  zeroBased: boolean;
}

const isApart = (labels: string[]) => new Set(labels).size === labels.length;

/** Whether the words of a value say that value: rounded for the axis, 0.5 may read `1%`, and a line there would lie. */
export const isTrue = (value: number, words: string) =>
  Math.abs(Number(words.replaceAll('−', '-').replace(/[^\d.-]/g, '')) - value) <= Math.abs(value) / 1e6;

function widen([low, high]: [number, number]): [number, number] {
  if (low !== high) return [low, high];
  const room = Math.abs(low) / 10 || 1;
  return low === 0 ? [0, 1] : [low - room, high + room];
}

// By half at each side, but not over zero: what is never negative gets no negative axis.
const grow = ([low, high]: [number, number]): [number, number] => {
  const by = (high - low) / 2;
  return [low < 0 ? low - by : Math.max(0, low - by), high > 0 ? high + by : Math.min(0, high + by)];
};

const most = 4;

function roundRange(extent: [number, number], holds: (ticks: number[]) => boolean): ValueRange | undefined {
  for (let count = most; count > 0; count--) {
    const scale = scaleLinear(extent, [0, 1]).nice(count);
    const ticks = scale.ticks(count);
    const [low = 0, high = 1] = scale.domain();
    if (holds(ticks)) return { low, high, ticks };
  }
  return undefined;
}

/**
 * The range that holds all values, with a few round ticks whose labels are true and differ. Where values are
 * finer than their labels, the range grows until there are such ticks. `values` must not be empty.
 */
export function valueRange(values: number[], { tick, zeroBased }: Scaling): ValueRange {
  const all = zeroBased ? [...values, 0] : values;
  const extent = widen([Math.min(...all), Math.max(...all)]);
  const differ = (ticks: number[]) => isApart(ticks.map(tick));
  let wider = extent;
  for (let attempt = 0; attempt < 8; attempt++) {
    const range = roundRange(wider, (ticks) => differ(ticks) && ticks.every((one) => isTrue(one, tick(one))));
    if (range) return range;
    wider = grow(wider);
  }
  return roundRange(extent, differ) ?? { low: extent[0], high: extent[1], ticks: [] };
}

/** Quiet lines across the plot with their labels at its left; the line at zero is stronger. */
export function valueAxis(
  { ticks }: ValueRange,
  { plot, y, tick }: { plot: Plot; y: (value: number) => number; tick: (value: number) => string },
): Piece {
  const across = (value: number) => `M${round(plot.left)} ${round(y(value))}H${round(plot.right)}`;
  const lines = ticks.filter((value) => value !== 0).map(across);
  const labels = ticks.map((value) => ({
    look: 'tick end',
    x: plot.left - 6,
    y: y(value) + 4.5,
    words: tick(value),
  }));
  const zero = ticks.filter((value) => value === 0).map(across);
  return join(
    shapes({ look: 'grid', path: lines.join('') }, { look: 'zero', path: zero.join('') }),
    texts(...labels),
  );
}

/** Labels under the plot: the last period, and every one before it that stands clear. */
export function periodAxis(
  marks: { x: number; words: string }[],
  { foot, top, width }: { foot: number; top: number; width: number },
): Piece {
  const kept = clearTags(
    marks.map(({ x, words }) => tag(x, Infinity, { words })),
    width,
  );
  const labels = kept.map(({ mark, width: own, lines }) => ({
    look: 'tick mid',
    x: clamp(mark, own / 2, width - own / 2),
    y: top + 14,
    words: lines[0]?.words ?? '',
  }));
  const notches = kept.map(({ mark }) => `M${round(mark)} ${round(foot)}v5`);
  return join(shapes({ look: 'notch', path: notches.join('') }), texts(...labels));
}
