import { type Box, moveApart } from './apart.ts';
import { clamp, join, type Piece } from './drawing.ts';
import { drawLabel, type Label } from './label.ts';
import { leader } from './line.ts';

/** A label to stand above or below the mark that it names. */
export interface Hung extends Label {
  mark: number;
}

interface Side {
  side: 'above' | 'below';
  /** The edge of what is named, to which leaders run. */
  edge: number;
  left: number;
  right: number;
}

type Placed = Hung & Box;

const gap = 10;

/** In order, as many to a row as fit beside one another. */
function rowsOf(labels: readonly Hung[], room: number): Placed[][] {
  const rows: Placed[][] = [];
  let taken = Infinity;
  for (const label of labels) {
    const one = { ...label, at: label.mark, size: label.width + gap };
    if (taken + one.size > room + gap) [taken] = [0, rows.push([])];
    rows.at(-1)?.push(one);
    taken += one.size;
  }
  return rows;
}

const isAway = ({ at, mark, width }: Placed) => Math.abs(at - mark) > Math.max(3, width / 2 - 3);

/**
 * Labels above or below their marks, moved apart along it and broken into rows where they are too many for one.
 * Each that stands away from its mark has a leader to it. `labels` come in order of their marks.
 */
export function hang(
  labels: readonly Hung[],
  { side, edge, left, right }: Side,
): { piece: Piece; height: number } {
  const rows = rowsOf(labels, right - left).map((row) => moveApart(row, left - gap / 2, right + gap / 2));
  const away = side === 'above' ? -1 : 1;
  let depth = rows.flat().some(isAway) || rows.length > 1 ? 9 : 2;
  const pieces = rows.flatMap((row, index) => {
    const near = edge + away * depth;
    const height = Math.max(...row.map((one) => one.height));
    depth += height + 2;
    return row.map((one) => {
      const foot = clamp(one.mark, one.at - one.width / 2, one.at + one.width / 2);
      const top = side === 'above' ? near - one.height : near;
      const led = isAway(one) || index > 0;
      return join(
        ...(led ? [leader({ x: one.mark, y: edge + away }, { x: foot, y: near - away })] : []),
        drawLabel(one, { x: one.at, top, hang: 'mid' }),
      );
    });
  });
  return { piece: join(...pieces), height: rows.length ? depth : 0 };
}
