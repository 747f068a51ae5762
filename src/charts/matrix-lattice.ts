import { drawSteps, type Graded } from './grade-strip.ts';
import { join, type Piece, type Point, round, shapes } from './parts/drawing.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import type { Rectangle } from './parts/mark.ts';

/** Cells in rows and columns, with the names of both. */
export interface Lattice {
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
export function headsOf(names: string[], { column }: Frame): Label[] | undefined {
  const heads = names.map((words) => label(column - room, { words }));
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

function drawRow(words: string, cells: (Graded | undefined)[], frame: Frame, top: number) {
  const { left, column, above, width } = frame;
  const name = label(above ? width : left - room, { words });
  const cellTop = top + (above ? name.height + 7 : 6);
  const height = above ? name.height + cellHeight + 16 : Math.max(name.height, cellHeight) + 10;
  const size = { width: Math.min(64, column - room), height: cellHeight };
  const boxes = cells.map((_, index) => ({ x: left + index * column + 0.5, y: cellTop, ...size }));
  const piece = join(
    shapes({ look: 'grid', path: `M0 ${round(top)}H${round(width)}` }),
    ...boxes.map((box, index) => drawCell(cells[index], box)),
    drawLabel(name, { x: 0, top: top + 4 }),
  );
  const places = boxes.map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
  return { piece, height, places };
}

/** Rows of cells from `top` down, headed anew every so often so that no cell is far from its heading. */
export function drawLattice({ names, cells }: Lattice, heads: Label[], frame: Frame, top: number): Drawn {
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
    const row = drawRow(name, cells[index] ?? [], frame, bottom);
    pieces.push(row.piece);
    places.push(row.places);
    bottom += row.height;
  });
  return { piece: join(...pieces), bottom, places };
}
