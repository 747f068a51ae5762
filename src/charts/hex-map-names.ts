import type { HexMapInput, MapCell } from './hex-map-input.ts';
import { moveApart } from './parts/apart.ts';
import { join, type Piece, type Point, round, shapes } from './parts/drawing.ts';
import type { HexGrid } from './parts/hex.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import { leader } from './parts/line.ts';

/** The room that words take. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface RegionName {
  words: Label;
  side: 'west' | 'east';
  /** The hexagon that its leader ends at. */
  end: Point;
  at: number;
  size: number;
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right + 4 &&
  other.left < one.right + 4 &&
  one.top < other.bottom + 2 &&
  other.top < one.bottom + 2;

// Named on the side that fewer councils of other regions lie on, as far up as its middle.
function nameOf(region: string, cells: MapCell[], grid: HexGrid): RegionName {
  const own = cells.filter((cell) => cell.region === region);
  const middle = mean(own.map(({ row }) => row));
  const near = (one: MapCell) => Math.abs(one.row - middle);
  const { row = 0 } = own.toSorted((a, b) => near(a) - near(b))[0] ?? {};
  const line = own.filter((cell) => cell.row === row).toSorted((a, b) => a.column - b.column);
  const [west, east] = [line.at(0), line.at(-1)] as [MapCell, MapCell];
  const others = cells.filter((cell) => cell.row === row && cell.region !== region);
  const toWest = others.filter(({ column }) => column < west.column).length;
  const toEast = others.filter(({ column }) => column > east.column).length;
  const side = toWest <= toEast ? 'west' : 'east';
  const words = label(96, { words: region });
  const end = grid.middle(side === 'west' ? west : east);
  return { words, side, end, at: end.y, size: words.height + 6 };
}

// How far out a name must stand so that it covers no hexagon of the rows beside it.
function edgeOf(
  { side, at, size }: RegionName,
  cells: MapCell[],
  { middle, wide }: HexGrid,
  width: number,
): number {
  const beside = cells.map(middle).filter(({ y }) => Math.abs(y - at) < size / 2 + wide * 0.6);
  const xs = beside.map(({ x }) => x);
  return side === 'west'
    ? Math.min(width / 2, ...xs) - wide / 2 - 10
    : Math.max(width / 2, ...xs) + wide / 2 + 10;
}

function drawName(
  name: RegionName,
  cells: MapCell[],
  grid: HexGrid,
  width: number,
): { piece: Piece; box: Box } {
  const { words, side, end, at } = name;
  const free = edgeOf(name, cells, grid, width);
  const west = side === 'west';
  const x = west ? Math.max(free, words.width) : Math.min(free, width - words.width);
  const top = at - words.height / 2;
  const [from, to] = [
    { x: x + (west ? 2 : -2), y: at },
    { x: end.x + (west ? -1 : 1) * (grid.wide / 2 - 3), y: end.y },
  ];
  const gap = `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  const piece = join(
    shapes({ look: 'gap', path: gap }),
    leader(from, to),
    drawLabel(words, { x, top, hang: west ? 'end' : '' }),
  );
  const [left, right] = west ? [x - words.width, x] : [x, x + words.width];
  return { piece, box: { left, right, top, bottom: top + words.height } };
}

/** The names of regions at both sides of the map, each with a line to its councils. */
export function regionNames(
  cells: MapCell[],
  grid: HexGrid,
  { width, low, high }: { width: number; low: number; high: number },
): { piece: Piece; boxes: Box[] } {
  const regions = [...new Set(cells.map(({ region }) => region))].filter(Boolean);
  const names = regions.map((region) => nameOf(region, cells, grid));
  const drawn = (['west', 'east'] as const).flatMap((side) =>
    moveApart(
      names.filter((one) => one.side === side),
      low,
      high,
    ).map((one) => drawName(one, cells, grid, width)),
  );
  return { piece: join(...drawn.map(({ piece }) => piece)), boxes: drawn.map(({ box }) => box) };
}

/** More filled councils than this are not named: their names would hide the map. */
const namedAtMost = 6;

/** The names of a few filled councils, each beside its hexagon wherever there is room first. */
export function councilNames(
  { cells, classes }: HexMapInput,
  { middle, wide }: HexGrid,
  { width, height, taken }: { width: number; height: number; taken: Box[] },
): Piece {
  const filled = cells.filter((cell) => (classes[cell.class]?.fill ?? 0) > 0);
  if (filled.length > namedAtMost) return shapes();
  const marks = filled.map(middle).map(({ x, y }) => around(x, y, wide, wide));
  const boxes = [...taken, ...marks];
  const pieces = filled.map((cell) => {
    const { x, y } = middle(cell);
    const words = label(width, { words: cell.name, strong: true });
    const [far, up] = [wide / 2 + 4 + words.width / 2, wide * 0.6 + words.height / 2];
    const tries = [
      [far, 0],
      [-far, 0],
      [0, -up],
      [0, up],
      [far, -up],
      [-far, -up],
      [far, up],
      [-far, up],
    ];
    const box = tries
      .map(([dx = 0, dy = 0]) => around(x + dx, y + dy, words.width, words.height))
      .find(
        (one) =>
          inside(one, width, height) &&
          !boxes.some((other) => other !== marks[filled.indexOf(cell)] && meets(one, other)),
      );
    if (!box) return shapes();
    boxes.push(box);
    return drawLabel(words, { x: box.left, top: box.top });
  });
  return join(...pieces);
}

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const inside = ({ left, right, top, bottom }: Box, width: number, height: number): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;
