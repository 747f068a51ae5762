import { type Piece, type Point, round, shapes } from './drawing.ts';

/** The place of a hexagon: columns from the west, rows from the south, odd rows half a hexagon further east. */
export interface Place {
  column: number;
  row: number;
}

/** Where the middle of each hexagon stands, and how large they are. */
export interface HexGrid {
  /** From one flat side to the other. */
  wide: number;
  width: number;
  height: number;
  middle: (place: Place) => Point;
}

// On whole units, which nobody sees: a map of England is then less to send.
const tall = (wide: number): number => Math.round(wide / Math.sqrt(3));
const even = (wide: number): number => Math.floor(wide / 2) * 2;

/** A grid that holds all places, its hexagons as large as fits the width, but no larger than `most`; its left and top edge lie at 0. */
export function hexGrid(places: Place[], room: number, most: number): HexGrid {
  const columns = places.map(({ column }) => column);
  const rows = places.map(({ row }) => row);
  const [west, east] = [Math.min(...columns), Math.max(...columns)];
  const [south, north] = [Math.min(...rows), Math.max(...rows)];
  const wide = even(Math.min(most, room / (east - west + 1.5)));
  const radius = tall(wide);
  return {
    wide,
    width: (east - west + 1.5) * wide,
    height: (north - south) * radius * 1.5 + radius * 2,
    middle: ({ column, row }) => ({
      x: (column - west + 0.5 + (row % 2) / 2) * wide,
      y: (north - row) * radius * 1.5 + radius,
    }),
  };
}

/** The outline of a hexagon that stands on its tip. */
export function hexagon({ x, y }: Point, wide: number): string {
  const [half, radius] = [round(wide / 2), tall(wide)];
  const [side, slope] = [round(radius), round(radius / 2)];
  return `M${round(x)} ${round(y - radius)}l${half} ${slope}v${side}l${-half} ${slope}l${-half} ${-slope}v${-side}z`;
}

/** Of the six beside a hexagon, those to the east, north-east and north-west: with these each pair is met once. */
const besides = ({ column, row }: Place): [Place, Place, Place] => {
  const shift = row % 2;
  return [
    { column: column + 1, row },
    { column: column + shift, row: row + 1 },
    { column: column - 1 + shift, row: row + 1 },
  ];
};

function sides({ x, y }: Point, wide: number): [string, string, string] {
  const [half, radius] = [wide / 2, tall(wide)];
  const at = (dx: number, dy: number) => `M${round(x + dx)} ${round(y + dy)}`;
  const [along, up] = [round(half), round(radius / 2)];
  return [
    `${at(half, -radius / 2)}v${round(radius)}`,
    `${at(0, -radius)}l${along} ${up}`,
    `${at(-half, -radius / 2)}l${along} ${-up}`,
  ];
}

const keyOf = ({ column, row }: Place): string => `${column} ${row}`;

/** The borders between hexagons of different groups that touch. */
export function borders(cells: (Place & { group: string })[], { wide, middle }: HexGrid): Piece {
  const groups = new Map(cells.map((cell) => [keyOf(cell), cell.group]));
  const parts = cells.flatMap((cell) => {
    const drawn = sides(middle(cell), wide);
    return besides(cell).map((other, index) => {
      const group = groups.get(keyOf(other));
      return group === undefined || group === cell.group ? '' : (drawn[index] ?? '');
    });
  });
  const path = parts.join('');
  return shapes({ look: 'gap', path }, { look: 'border', path });
}
