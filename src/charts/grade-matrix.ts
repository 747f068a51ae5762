import type { Graded } from './grade-strip.ts';
import { gradeKey, type KeyEntry, numberKey } from './matrix-keys.ts';
import { drawLattice, type Frame, headsOf, type Lattice } from './matrix-lattice.ts';
import { compose, type Drawing, join, type Point, type Room, roomWidth } from './parts/drawing.ts';
import { drawLabel, label } from './parts/label.ts';

/** One council's grades in one assessment. */
export interface MatrixRow {
  /** The council, with the year where it takes one to tell rows apart. */
  name: string;
  /** In the order of the columns; undefined where nothing is known. */
  cells: (Graded | undefined)[];
}

/** The grades of one framework over councils and years: scales of two regimes do not share a matrix. */
export interface GradeMatrixInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  /** What is graded, in the framework's order; the last is the grade of the whole, which is set apart. */
  columns: string[];
  rows: MatrixRow[];
  /** What each kind of cell stands for, in words. */
  key: KeyEntry[];
}

const turn = ({ names, heads, cells }: Lattice): Lattice => ({
  whole: 'row',
  names: heads,
  heads: names,
  cells: heads.map((_, index) => cells.map((row) => row[index])),
});

const besides = (width: number, count: number): Frame => {
  const left = width * (width < 400 ? 0.42 : 0.34);
  return { left, column: Math.min(130, (width - left) / count), width, above: false };
};

const beneath = (width: number, count: number): Frame => ({
  left: 0,
  column: Math.min(130, width / count),
  width,
  above: true,
});

/** Councils down or councils across, whichever lets every name stand at its own row and column in words. */
function layoutDirect(lattice: Lattice, width: number) {
  const ways = [
    { one: lattice, turned: false },
    { one: turn(lattice), turned: true },
  ];
  for (const frameOf of width < 400 ? [besides, beneath] : [besides])
    for (const { one, turned } of ways) {
      const frame = frameOf(width, one.heads.length);
      const heads = headsOf(one, frame);
      if (heads) return { ...drawLattice(one, heads, frame, 0), turned };
    }
  return undefined;
}

// Where names don't fit, numbers head the columns, and a list in words above says what they stand for.
function layoutNumbered(lattice: Lattice, width: number) {
  const narrow = width < 400;
  const left = narrow ? 0 : 170;
  const frame = { left, column: (width - left) / lattice.heads.length, width, above: narrow };
  const numbers = lattice.heads.map((_, index) =>
    label(Infinity, { words: String(index + 1), strong: true }),
  );
  const list = numberKey(lattice.heads, width);
  const drawn = drawLattice(lattice, numbers, frame, list.height + 10);
  return { ...drawn, piece: join(list.piece, drawn.piece), turned: false };
}

/** Where the last mark of each council stands: of its row, or of its column where councils lie across. */
function stopsOf(places: Point[][], turned: boolean): Point[] {
  const ends = turned ? places.at(-1) : places.map((row) => row.at(-1));
  return (ends ?? []).flatMap((end) => end ?? []);
}

/** Where everything in a matrix of grades stands, councils in the order given. */
export function layoutGradeMatrix({ columns, rows, key }: GradeMatrixInput, room: Room): Drawing {
  const width = roomWidth[room];
  if (!rows.length || !columns.length) {
    const none = label(width, { words: 'No council has grades here.' });
    return { ...compose(width, none.height + 4, drawLabel(none, { x: 0, top: 0 })), stops: [] };
  }
  const lattice: Lattice = {
    whole: 'column',
    names: rows.map(({ name }) => name),
    heads: columns,
    cells: rows.map(({ cells }) => cells),
  };
  const drawn = layoutDirect(lattice, width) ?? layoutNumbered(lattice, width);
  const keys = gradeKey(key, { top: drawn.bottom + 12, width });
  return {
    ...compose(width, drawn.bottom + 12 + keys.height, drawn.piece, keys.piece),
    stops: stopsOf(drawn.places, drawn.turned),
  };
}
