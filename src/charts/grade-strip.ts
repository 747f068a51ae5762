import {
  compose,
  type Drawing,
  join,
  type Piece,
  type Point,
  type Room,
  roomWidth,
  shapes,
} from './parts/drawing.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import { block, hatch, type Rectangle } from './parts/mark.ts';

/** A grade as a place on its own scale. */
export interface Graded {
  /** The grade's place on its scale, 1 the lowest; none where not graded. */
  rank?: number | undefined;
  /** How many grades the scale has. */
  ranks: number;
  basis: 'assessed' | 'carried-forward' | 'not-graded';
}

/** One element of an assessment with its grade. */
export interface GradeCell extends Graded {
  name: string;
  /** The name where space is short. */
  short: string;
  /** The grade's own words; none where not graded. */
  grade?: string | undefined;
  /** The grade in words as the table has it: `3, Good`, `not graded`. */
  shown: string;
}

/** The elements of one assessment, in one framework: scales of two regimes do not share a strip. */
export interface GradeStripInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  cells: GradeCell[];
}

const gapIn = (room: number) => (room < 40 ? 2 : 3);

function drawStep(step: Rectangle, rank: number, cell: Graded): Piece {
  if (cell.basis === 'not-graded' || cell.rank === undefined) return shapes(block(step, 'cell none'));
  if (rank > cell.rank) return shapes(block(step, 'cell'));
  if (cell.basis === 'assessed') return shapes(block(step, 'cell full'));
  return shapes(block(step, 'cell carried'), hatch(step));
}

/** As many steps as the scale has grades, filled from the start up to the grade's place. */
export function drawSteps(cell: Graded, box: Rectangle, upright: boolean): Piece {
  const room = upright ? box.height : box.width;
  const gap = gapIn(room);
  const size = (room + gap) / cell.ranks - gap;
  const steps = Array.from({ length: cell.ranks }, (_, index) => {
    const along = index * (size + gap);
    const step = upright
      ? { ...box, y: box.y + box.height - along - size, height: size }
      : { ...box, x: box.x + along, width: size };
    return drawStep(step, index + 1, cell);
  });
  return join(...steps);
}

const middle = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

const barWidth = 76;
const textLeft = barWidth + 12;

/** Rows in one or two columns, down and then across: steps, and beside them the name and the grade. */
function layoutRows(cells: GradeCell[], room: Room): Drawing {
  const columns = room === 'narrow' ? 1 : 2;
  const column = (roomWidth[room] - (columns - 1) * 24) / columns;
  const perColumn = Math.ceil(cells.length / columns);
  const bottoms = [0, 0];
  const stops: Point[] = [];
  const pieces = cells.map((cell, index) => {
    const place = Math.floor(index / perColumn);
    const [left, top] = [place * (column + 24), bottoms[place] ?? 0];
    const words = label(column - textLeft, { words: cell.name, strong: true }, { words: cell.shown });
    bottoms[place] = top + words.height + 14;
    const box = { x: left + 0.5, y: top + 4, width: barWidth, height: 22 };
    stops.push(middle(box));
    return join(drawSteps(cell, box, false), drawLabel(words, { x: left + textLeft, top }));
  });
  return { ...compose(roomWidth[room], Math.max(...bottoms, 14) - 8, ...pieces), stops };
}

const upHeight = 60;

/** A row of upright cells, each as high as its rank, with its short name and its grade beneath. */
function layoutRow(cells: { cell: GradeCell; words: Label }[], column: number, width: number): Drawing {
  const stops: Point[] = [];
  const pieces = cells.map(({ cell, words }, index) => {
    const left = index * (column + 8);
    const box = { x: left + 0.5, y: 1, width: Math.min(64, column - 1), height: upHeight };
    stops.push(middle(box));
    return join(drawSteps(cell, box, true), drawLabel(words, { x: left, top: upHeight + 6 }));
  });
  const deepest = Math.max(0, ...cells.map(({ words }) => words.height));
  return { ...compose(width, upHeight + deepest + 10, ...pieces), stops };
}

/** Where everything in a strip of grades stands: one row where the words fit under it, else stacked rows. */
export function layoutGradeStrip({ cells }: GradeStripInput, room: Room): Drawing {
  const column = Math.min(150, (roomWidth[room] + 8) / Math.max(1, cells.length) - 8);
  const labelled = cells.map((cell) => ({
    cell,
    words: label(column, { words: cell.short, strong: true }, { words: cell.shown }),
  }));
  const fits = labelled.every(({ words }) => words.width <= column && words.lines.length <= 5);
  return room !== 'narrow' && fits ? layoutRow(labelled, column, roomWidth[room]) : layoutRows(cells, room);
}
