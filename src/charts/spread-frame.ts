import { scaleLinear } from 'd3';
import { periodAxis, type ValueRange, valueRange } from './parts/axis.ts';
import { join, type Piece, type Plot, type Point, round, shapes, texts } from './parts/drawing.ts';
import { arrows, block } from './parts/mark.ts';
import type { SpreadDot, SpreadInput } from './spread-input.ts';

/** A value with its text under the axis. */
export interface AxisMark {
  value: number;
  words: string;
}

/** The scale of a spread, from left to right. */
export interface SpreadScale extends ValueRange {
  x: (value: number) => number;
}

const ends = ({ value, lower, upper }: SpreadDot) => [value, lower ?? value, upper ?? value];

/** A scale that holds all values, and the margins that are drawn. */
export function spreadScale(
  input: SpreadInput,
  barred: SpreadDot[],
  left: number,
  right: number,
): SpreadScale {
  const values = [...input.dots, ...input.lines].map(({ value }) => value);
  const range = valueRange([...values, ...barred.flatMap(ends)], { tick: input.tick, zeroBased: false });
  return { ...range, x: scaleLinear([range.low, range.high], [left, right]) };
}

/** The ground of a spread: the middle half shaded, quiet upright lines at round values. */
export function spreadGround({ middle }: SpreadInput, { x, ticks }: SpreadScale, plot: Plot): Piece {
  const { top, bottom } = plot;
  const band = middle
    ? [
        block(
          { x: x(middle.low), y: top, width: x(middle.high) - x(middle.low), height: bottom - top },
          'middle',
        ),
      ]
    : [];
  const grid = ticks.map((value) => `M${round(x(value))} ${round(top)}V${round(bottom)}`).join('');
  return shapes(...band, { look: 'grid', path: grid });
}

/** What stands under the axis: round values, and before any of them the lowest and the highest figure. */
export function extremesOn({ dots, tick }: SpreadInput, { ticks }: SpreadScale): AxisMark[] {
  const round = ticks.map((value) => ({ value, words: tick(value) }));
  const ordered = dots.toSorted((a, b) => a.value - b.value);
  const ends = [...ordered.slice(0, 1), ...ordered.slice(-1)].map(({ value, shown }) => ({
    value,
    words: shown,
  }));
  const known = new Set(round.map(({ words }) => words));
  return [...round, ...ends.filter(({ words }) => !known.has(words) && known.add(words))];
}

/** The foot of a spread: a line, values under it, and which way is better. `top` is where the labels start. */
export function spreadFoot(
  marks: AxisMark[],
  { better }: SpreadInput,
  { x }: SpreadScale,
  { plot, top, width }: { plot: Plot; top: number; width: number },
): Piece {
  return join(
    shapes({ look: 'track', path: `M${round(plot.left)} ${round(plot.bottom)}H${round(plot.right)}` }),
    periodAxis(
      marks.map(({ value, words }) => ({ x: x(value), words })),
      { foot: plot.bottom, top, width },
    ),
    better ? drawBetter(better, top + 32, plot) : shapes(),
  );
}

/** The height of the foot below `top`. */
export const footHeight = ({ better }: SpreadInput): number => (better ? 38 : 20);

function drawBetter(
  { side, words }: NonNullable<SpreadInput['better']>,
  y: number,
  { left, right }: Plot,
): Piece {
  const end = side === 'right';
  const x = end ? right - 24 : left + 24;
  return join(
    arrows([{ x: end ? right - 18 : left + 18, y: y - 4, towards: side }], 'quiet'),
    texts({ look: end ? 'tick end' : 'tick', x, y, words }),
  );
}

/** The places of the rows of a spread's table: those without a figure at the start of the axis. */
export const spreadStops = (
  marks: Point[],
  { without = 0 }: SpreadInput,
  { left, bottom }: Plot,
): Point[] => [...marks, ...Array.from({ length: without }, () => ({ x: left, y: bottom }))];
