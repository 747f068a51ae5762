import { moveApart } from './parts/apart.ts';
import { join, type Piece, type Plot, type Point } from './parts/drawing.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import { leader } from './parts/line.ts';
import type { SlopeLine } from './slope-input.ts';

/** The words at one end of a line, and the value at which they would like to stand. */
export interface SlopeLabel extends Label {
  value: number;
}

/** Room between two labels, so that broken names do not run into one another. */
export const labelGap = 7;

const labelsAt = (lines: readonly SlopeLine[], side: 0 | 1, room: number, named: boolean): SlopeLabel[] =>
  lines
    .filter(({ apart }) => apart)
    .map(({ name, from, to }) => {
      const end = side === 0 ? from : to;
      return { ...label(room, { words: named ? `${name} ${end.shown}` : end.shown }), value: end.value };
    });

const widestOf = (labels: readonly SlopeLabel[]) => Math.max(0, ...labels.map(({ width }) => width));

/**
 * Name and figure at both ends of every line that is apart, the earlier first. Names too long to leave the lines
 * `least` units stand at the later end alone.
 */
export function labelsOf(
  lines: readonly SlopeLine[],
  { room, width, least }: { room: number; width: number; least: number },
): [SlopeLabel[], SlopeLabel[]] {
  const later = labelsAt(lines, 1, room, true);
  const earlier = labelsAt(lines, 0, room, true);
  const fits = width - widestOf(earlier) - widestOf(later) >= least;
  return [fits ? earlier : labelsAt(lines, 0, room, false), later];
}

const drawOne = (one: SlopeLabel & { at: number }, mark: Point, side: 0 | 1): Piece => {
  const away = side === 0 ? -1 : 1;
  const isNear = Math.abs(one.at - mark.y) < Math.max(4, one.height / 2 - 4);
  const top = one.at - one.height / 2;
  return join(
    ...(isNear ? [] : [leader({ x: mark.x + away * 5, y: mark.y }, { x: mark.x + away * 11, y: one.at })]),
    drawLabel(one, { x: mark.x + away * 14, top, hang: side === 0 ? 'end' : '' }),
  );
};

/** The labels down both sides of the plot, as near their ends as fit. */
export function drawLabels(
  sides: readonly [SlopeLabel[], SlopeLabel[]],
  plot: Plot,
  y: (value: number) => number,
): Piece {
  const pieces = sides.flatMap((list, index) => {
    const side = index === 0 ? 0 : 1;
    const x = side === 0 ? plot.left : plot.right;
    const boxes = list.map((one) => ({ ...one, at: y(one.value), size: one.height + labelGap }));
    return moveApart(boxes, plot.top - 8, plot.bottom + 8).map((one) =>
      drawOne(one, { x, y: y(one.value) }, side),
    );
  });
  return join(...pieces);
}
