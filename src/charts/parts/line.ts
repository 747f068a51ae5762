import { area, line as lineOf } from 'd3';
import { type Piece, type Point, round, shapes } from './drawing.ts';

const straight = lineOf<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(1);

/** A line through each run of points, broken between runs; a run of one point has no line. */
export const line = (runs: Point[][], look: string): Piece =>
  shapes({
    look: `line ${look}`,
    path: runs
      .filter((run) => run.length > 1)
      .map((run) => straight(run) ?? '')
      .join(''),
  });

/** A point with the two ends of its margin. */
export interface Ranged extends Point {
  low: number;
  high: number;
}

const ribbon = area<Ranged>(
  ({ x }) => x,
  ({ low }) => low,
  ({ high }) => high,
).digits(1);

const errorBar = ({ x, low, high }: Ranged) => `M${round(x - 4)} ${round(high)}h8m-4 0V${round(low)}m-4 0h8`;

/** The margin around each run: a light band, or an error bar where a run has one point. */
export function margin(runs: Ranged[][], look: string): Piece {
  const long = runs.filter((run) => run.length > 1).map((run) => ribbon(run) ?? '');
  const lone = runs.filter((run) => run.length === 1).map(([only]) => (only ? errorBar(only) : ''));
  return shapes(
    { look: `margin ${look}`, path: long.join('') },
    { look: `error-bar ${look}`, path: lone.join('') },
  );
}

/** A thin dotted line from a mark to the words about it. */
export const leader = (from: Point, ...through: Point[]): Piece =>
  shapes({
    look: 'leader',
    path: `M${round(from.x)} ${round(from.y)}${through.map(({ x, y }) => `L${round(x)} ${round(y)}`).join('')}`,
  });

/** Margins that lie along a scale from left to right, as bars at the height `y`; none where there is no margin. */
export const bars = (
  ranges: { lower?: number | undefined; upper?: number | undefined }[],
  { x, y, look = 's1' }: { x: (value: number) => number; y: number; look?: string },
): Piece =>
  shapes({
    look: `error-bar ${look}`,
    path: ranges
      .map(({ lower, upper }) =>
        lower === undefined || upper === undefined
          ? ''
          : `M${round(x(lower))} ${round(y - 4)}v8m0-4H${round(x(upper))}m0-4v8`,
      )
      .join(''),
  });
