import { drawSteps, type Graded } from './grade-strip.ts';
import { join, type Piece, type Point, round, shapes } from './parts/drawing.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import type { Rectangle } from './parts/mark.ts';

/** Cells in rows and columns, with the names of both. */
export interface Lattice {
  /** Where the grades of the whole stand, apart from those of its parts: in the last row or the last column. */
  whole: 'row' | 'column';
  names: string[];
  heads: string[];
  cells: (Graded | undefined)[][];
}

/** Where the cells begin, how wide a column is, and whether names stand above their rows and not before them. */
export interface Frame {
  left: number;
  column: number;
  width: number;
  above: boolean;
}

interface Drawn {
  piece: Piece;
  bottom: number;
  /** The middle of each cell, row by row. */
  places: Point[][];
}

const cellHeight = 14;
const room = 9;
const mostLines = 4;

/** The headings of columns; undefined where one is too wide for its column or too deep. */
export function headsOf({ heads: names, whole }: Lattice, { column }: Frame): Label[] | undefined {
  const strong = (index: number) => whole === 'column' && index === names.length - 1;
  const heads = names.map((words, index) => label(column - room, { words, strong: strong(index) }));
  const fit = heads.every(({ width, lines }) => width <= column - room && lines.length <= mostLines);
  return fit ? heads : undefined;
}

/** One cell: steps filled up to the grade's place, or a short dash where nothing is known. */
export function drawCell(cell: Graded | undefined, box: Rectangle): Piece {
  if (cell) return drawSteps(cell, box, false);
  const middle = { x: box.x + box.width / 2 - 6, y: box.y + box.height / 2 };
  return shapes({ look: 'no-data', path: `M${round(middle.x)} ${round(middle.y)}h12` });
}

function drawHeads(heads: Label[], { left, column }: Frame, top: number): { piece: Piece; bottom: number } {
  const deepest = Math.max(...heads.map(({ height }) => height));
  const pieces = heads.map((head, index) =>
    drawLabel(head, { x: left + index * column, top: top + deepest - head.height }),
  );
  return { piece: join(...pieces), bottom: top + deepest + 4 };
}

interface Row {
  words: string;
  cells: (Graded | undefined)[];
  /** Whether it is the row of the whole. */
  whole: boolean;
}

/** The line before the last column, beside its cell. */
const lineBefore = ({ x, y, height }: Rectangle): string =>
  `M${round(x - room / 2)} ${round(y - 5)}v${round(height + 10)}`;

function drawRow({ words, cells, whole }: Row, frame: Frame, top: number) {
  const { left, column, above, width } = frame;
  const name = label(above ? width : left - room, { words, strong: whole });
  const cellTop = top + (above ? name.height + 7 : 6);
  const height = above ? name.height + cellHeight + 16 : Math.max(name.height, cellHeight) + 10;
  const size = { width: Math.min(64, column - room), height: cellHeight };
  const boxes = cells.map((_, index) => ({ x: left + index * column + 0.5, y: cellTop, ...size }));
  const piece = join(
    shapes({ look: whole ? 'overall' : 'grid', path: `M0 ${round(top)}H${round(width)}` }),
    ...boxes.map((box, index) => drawCell(cells[index], box)),
    drawLabel(name, { x: 0, top: top + 4 }),
  );
  const places = boxes.map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  return { piece, height, places, last: boxes.at(-1) };
}

/** Rows of cells from `top` down, headed anew every so often so that no cell is far from its heading. */
export function drawLattice(
  { names, cells, whole }: Lattice,
  heads: Label[],
  frame: Frame,
  top: number,
): Drawn {
  const every = frame.above ? 12 : 16;
  const pieces: Piece[] = [];
  const places: Point[][] = [];
  let bottom = top;
  names.forEach((name, index) => {
    if (index % every === 0) {
      const headed = drawHeads(heads, frame, bottom + (index ? 10 : 0));
      pieces.push(headed.piece);
      bottom = headed.bottom;
    }
    const last = whole === 'row' && index === names.length - 1;
    const row = drawRow({ words: name, cells: cells[index] ?? [], whole: last }, frame, bottom);
    pieces.push(row.piece);
    if (whole === 'column' && row.last && heads.length > 1)
      pieces.push(shapes({ look: 'overall', path: lineBefore(row.last) }));
    places.push(row.places);
    bottom += row.height;
  });
  return { piece: join(...pieces), bottom, places };
}
