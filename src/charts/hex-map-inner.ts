import type { HexMapInput, MapCell } from './hex-map-input.ts';
import { around, type Box, meets } from './parts/box.ts';
import type { Piece, Point } from './parts/drawing.ts';
import type { HexGrid } from './parts/hex.ts';
import { drawLabel, type Label, label } from './parts/label.ts';

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where a name may stand: on each hexagon, and halfway between two beside each other. */
const placesOn = (own: MapCell[], { middle, wide }: HexGrid): Point[] =>
  own.map(middle).flatMap(({ x, y }) => [
    { x, y },
    { x: x + wide / 2, y },
  ]);

/** The name of a region upon its own empty hexagons, as near its middle as may be; undefined where there is no room for it. */
export function innerName(
  region: string,
  { cells, classes }: Pick<HexMapInput, 'cells' | 'classes'>,
  grid: HexGrid,
): { piece: Piece; box: Box } | undefined {
  const own = cells.filter((cell) => cell.region === region);
  const middles = own.map(grid.middle);
  const centre = { x: mean(middles.map(({ x }) => x)), y: mean(middles.map(({ y }) => y)) };
  const far = ({ x, y }: Point) => Math.hypot(x - centre.x, y - centre.y);
  const marks = cells.map((cell) => {
    const { x, y } = grid.middle(cell);
    const filled = (classes[cell.class]?.fill ?? 0) > 0;
    // Into an empty neighbour of another region a name may reach a little.
    const size = filled ? grid.wide : grid.wide / 2 - 4;
    return { barred: filled || cell.region !== region, box: around(x, y, size, size) };
  });
  const isFree = (box: Box) => !marks.some((mark) => mark.barred && meets(box, mark.box));
  const tried = [96, 60].flatMap((room) => {
    const words = label(room, { words: region });
    return placesOn(own, grid)
      .toSorted((a, b) => far(a) - far(b))
      .map(({ x, y }) => ({ words, box: around(x, y, words.width, words.height) }));
  });
  const found: { words: Label; box: Box } | undefined = tried.find(({ box }) => isFree(box));
  return (
    found && { box: found.box, piece: drawLabel(found.words, { x: found.box.left, top: found.box.top }) }
  );
}
