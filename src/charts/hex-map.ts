import type { HexMapInput, MapCell } from './hex-map-input.ts';
import { keyHeight, layoutKey } from './hex-map-key.ts';
import { councilNames, regionNames } from './hex-map-names.ts';
import {
  compose,
  type Drawing,
  join,
  type Piece,
  type Room,
  roomWidth,
  shapes,
  texts,
} from './parts/drawing.ts';
import { borders, type HexGrid, hexagon, hexGrid } from './parts/hex.ts';

export type { HexMapInput, MapCell, MapClass } from './hex-map-input.ts';

/** The largest hexagon. On a page's wide drawing it is 24 pixels wide at the least, as a target for fingers must be. */
const most: Record<Room, number> = { narrow: 18, wide: 28, card: 28 };

/** Even a map of one council has room for the name of its region. */
const leastHeight = 60;

// Fill grows with the side, not with the area, so that four classes can be told apart.
function drawCell(cell: MapCell, { classes, neutral }: HexMapInput, { wide, middle }: HexGrid): Piece {
  const fill = classes[cell.class]?.fill ?? 0;
  const [known, look] = [fill > 0 ? 'hex held' : 'hex', neutral ? 'hex-fill neutral' : 'hex-fill'];
  const at = middle(cell);
  return shapes(
    { look: known, path: hexagon(at, wide - 1.2) },
    { look, path: fill > 0 ? hexagon(at, (wide - 1.2) * fill) : '' },
  );
}

/** The grid moved to where it stands in the drawing. */
function placeGrid(cells: MapCell[], room: Room, top: number): HexGrid {
  const grid = hexGrid(cells, roomWidth[room], most[room]);
  const left = Math.round((roomWidth[room] - grid.width) / 2);
  return {
    ...grid,
    middle: (place) => {
      const { x, y } = grid.middle(place);
      return { x: x + left, y: y + top };
    },
  };
}

/** Where everything on a map of hexagons stands, in the room given. Only the wide drawing of a page has places that lead on. */
export function layoutHexMap(input: HexMapInput, room: Room): Drawing {
  const { cells } = input;
  const width = roomWidth[room];
  if (!cells.length)
    return compose(
      width,
      28,
      texts({ look: 'note', x: 0, y: 18, words: 'No council has a place on the map.' }),
    );
  const top = keyHeight(input, width) + 10;
  const grid = placeGrid(cells, room, top);
  const foot = top + Math.max(grid.height, leastHeight);
  const regions =
    room === 'narrow'
      ? { piece: shapes(), boxes: [] }
      : regionNames(input, grid, { width, low: top, high: foot });
  const drawing = compose(
    width,
    foot + 4,
    layoutKey(input, width),
    join(...cells.map((cell) => drawCell(cell, input, grid))),
    borders(
      cells.map((cell) => ({ ...cell, group: cell.region })),
      grid,
    ),
    regions.piece,
    councilNames(input, grid, { width, height: foot, taken: regions.boxes }),
  );
  const stops = cells.map(grid.middle);
  const links = cells.map((cell) => ({
    page: cell.page,
    name: `${cell.name}: ${cell.shown}`,
    path: hexagon(grid.middle(cell), grid.wide),
  }));
  return { ...drawing, stops, ...(room === 'wide' && { links }) };
}
