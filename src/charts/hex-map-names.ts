import { innerName } from './hex-map-inner.ts';
import type { HexMapInput, MapCell } from './hex-map-input.ts';
import { moveApart } from './parts/apart.ts';
import { around, type Box, meets } from './parts/box.ts';
import { join, type Piece, type Point, round, shapes } from './parts/drawing.ts';
import type { HexGrid } from './parts/hex.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import { leader } from './parts/line.ts';

interface RegionName {
  words: Label;
  side: 'west' | 'east';
  /** Where its leader ends: at the middle of a hexagon's side, or between two rows if it runs through another region. */
  end: Point;
  /** Where a leader that runs through another region begins to run between two rows. */
  knee?: Point;
  at: number;
  size: number;
  /** Whether its leader would run through another region. */
  crossing: boolean;
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A row of a region that a leader may lead to, from one side. */
interface Way {
  side: 'west' | 'east';
  end: MapCell;
  /** How many councils of other regions lie between it and that side. */
  crossed: number;
}

function waysTo(region: string, row: MapCell[]): Way[] {
  const own = row.filter((cell) => cell.region === region).toSorted((a, b) => a.column - b.column);
  const others = row.filter((cell) => cell.region !== region);
  const [west, east] = [own.at(0), own.at(-1)];
  if (!west || !east) return [];
  return [
    { side: 'west', end: west, crossed: others.filter(({ column }) => column < west.column).length },
    { side: 'east', end: east, crossed: others.filter(({ column }) => column > east.column).length },
  ];
}

// Named where the region touches the outline, so that the leader crosses no other region; there as near its middle as may be.
function nameOf(region: string, cells: MapCell[], grid: HexGrid): RegionName {
  const middle = mean(cells.filter((cell) => cell.region === region).map(({ row }) => row));
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()];
  const far = ({ end }: Way) => Math.abs(end.row - middle);
  const ways = rows.flatMap((row) => waysTo(region, row));
  const [{ side, end: cell, crossed }] = ways.toSorted(
    (a, b) => a.crossed - b.crossed || far(a) - far(b),
  ) as [Way];
  const words = label(96, { words: region });
  const [inward, { x, y }] = [side === 'west' ? 1 : -1, grid.middle(cell)];
  const size = words.height + 6;
  if (!crossed)
    return { words, side, end: { x: x - inward * (grid.wide / 2 - 3), y }, at: y, size, crossing: false };
  const end = { x: x - inward * grid.wide * betweenRows.across, y: y + grid.wide * betweenRows.down };
  const row = cells
    .filter((one) => Math.abs(grid.middle(one).y - end.y) < grid.wide / 2)
    .map((one) => grid.middle(one).x);
  const edge = side === 'west' ? Math.min(...row) : Math.max(...row);
  return {
    words,
    side,
    end,
    knee: { x: edge - inward * (grid.wide / 2), y: end.y },
    at: end.y,
    size,
    crossing: true,
  };
}

/** Halfway between two rows of hexagons, in their width: a line there touches corners alone and hides no fill. */
const betweenRows = { across: 0.25, down: 0.433 };

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
  const { words, side, end, knee, at } = name;
  const free = edgeOf(name, cells, grid, width);
  const west = side === 'west';
  const x = west ? Math.max(free, words.width) : Math.min(free, width - words.width);
  const top = at - words.height / 2;
  const from = { x: x + (west ? 2 : -2), y: at };
  const through = [...(knee ? [knee] : []), end];
  const gap = [from, ...through].map((one, index) => `${index ? 'L' : 'M'}${round(one.x)} ${round(one.y)}`);
  const piece = join(
    shapes({ look: 'gap', path: gap.join('') }),
    leader(from, ...through),
    drawLabel(words, { x, top, hang: west ? 'end' : '' }),
  );
  const [left, right] = west ? [x - words.width, x] : [x, x + words.width];
  return { piece, box: { left, right, top, bottom: top + words.height } };
}

/** The names of regions at both sides of the map, each with a line to its councils; of a region within others upon itself. */
export function regionNames(
  input: HexMapInput,
  grid: HexGrid,
  { width, low, high }: { width: number; low: number; high: number },
): { piece: Piece; boxes: Box[] } {
  const { cells } = input;
  const regions = [...new Set(cells.map(({ region }) => region))].filter(Boolean);
  const names = regions.map((region) => {
    const name = nameOf(region, cells, grid);
    return { name, inner: name.crossing ? innerName(region, input, grid) : undefined };
  });
  const outer = names.filter(({ inner }) => !inner).map(({ name }) => name);
  const drawn = (['west', 'east'] as const).flatMap((side) =>
    moveApart(
      outer.filter((one) => one.side === side),
      low,
      high,
    ).map((one) => drawName(one, cells, grid, width)),
  );
  const all = [...drawn, ...names.flatMap(({ inner }) => inner ?? [])];
  return { piece: join(...all.map(({ piece }) => piece)), boxes: all.map(({ box }) => box) };
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

const inside = ({ left, right, top, bottom }: Box, width: number, height: number): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;
