import { type Piece, type Point, round, type Shape, shapes } from './drawing.ts';

// A stroke of no length with round ends is a dot: all dots of a series are one short path.
const spot = ({ x, y }: Point) => `M${round(x)} ${round(y)}h0`;

/** Filled dots. */
export const dots = (points: Point[], look: string): Piece =>
  shapes({ look: `dots ${look}`, path: points.map(spot).join('') });

/** Dots with an empty heart: provisional figures, or where a promise started. */
export const hollowDots = (points: Point[], look: string): Piece => {
  const path = points.map(spot).join('');
  return shapes({ look: `dots ${look}`, path }, { look: `heart ${look}`, path });
};

const heads = {
  up: 'v-15m-4 5l4-5l4 5',
  down: 'v15m-4-5l4 5l4-5',
  left: 'h-17m5-4l-5 4l5 4',
  right: 'h17m-5-4l5 4l-5 4',
};

/** Room that an arrow takes beyond its mark. */
export const arrowLength = 17;

/** Arrows that leave a mark towards where the true value lies. */
export const arrows = (marks: (Point & { towards: keyof typeof heads })[], look: string): Piece =>
  shapes({
    look: `arrow ${look}`,
    path: marks.map(({ x, y, towards }) => `M${round(x)} ${round(y)}${heads[towards]}`).join(''),
  });

/** A diamond: a target. */
export const diamond = ({ x, y }: Point): Piece =>
  shapes({ look: 'target', path: `M${round(x)} ${round(y - 8)}l8 8l-8 8l-8-8z` });

/** The upright line that parts figures which cannot be compared. */
export const breakMark = (x: number, top: number, bottom: number): Piece =>
  shapes({ look: 'break', path: `M${round(x)} ${round(top)}V${round(bottom)}` });

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle of the given look: a bar, a shaded stretch, an empty cell. */
export const block = ({ x, y, width, height }: Rectangle, look: string): Shape => ({
  look,
  path: `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`,
});

/** Slanting strokes that fill a rectangle: the sign, in any colour or none, of what was carried forward. */
export function hatch({ x, y, width, height }: Rectangle): Shape {
  let path = '';
  for (let along = 4; along < width + height; along += 5) {
    const [down, over] = [Math.min(along, height), Math.max(0, along - height)];
    const across = Math.min(along, width);
    const up = Math.max(0, along - width);
    path += `M${round(x + over)} ${round(y + down)}L${round(x + across)} ${round(y + up)}`;
  }
  return { look: 'hatch', path };
}
