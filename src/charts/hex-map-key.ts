import type { HexMapInput, MapClass } from './hex-map-input.ts';
import { join, type Piece, shapes } from './parts/drawing.ts';
import { hexagon } from './parts/hex.ts';
import { drawLabel, type Label, label } from './parts/label.ts';

interface Entry {
  one: MapClass;
  words: Label;
  x: number;
  y: number;
}

const [size, gap] = [16, 22];

/** One class beside another while there is room, then below. */
function flow({ classes, cells }: HexMapInput, width: number): { entries: Entry[]; height: number } {
  let [x, y, deepest] = [0, 0, 0];
  const entries = classes.map((one, index) => {
    const count = cells.filter((cell) => cell.class === index).length;
    const words = label(width - gap, { words: `${one.words} (${count})` });
    if (x > 0 && x + gap + words.width > width) [x, y, deepest] = [0, y + deepest + 4, 0];
    const entry = { one, words, x, y };
    x += gap + words.width + 18;
    deepest = Math.max(deepest, words.height);
    return entry;
  });
  return { entries, height: y + deepest };
}

/** The room that the key of a map takes at its top. */
export const keyHeight = (input: HexMapInput, width: number): number => flow(input, width).height + 4;

/** What each look of a hexagon means, with how many councils have it. */
export function layoutKey(input: HexMapInput, width: number): Piece {
  const fill = input.neutral ? 'hex-fill neutral' : 'hex-fill';
  const pieces = flow(input, width).entries.map(({ one, words, x, y }) => {
    const at = { x: x + size / 2, y: y + 10 };
    return join(
      shapes(
        { look: one.fill > 0 ? 'hex held' : 'hex', path: hexagon(at, size - 1.2) },
        { look: fill, path: one.fill > 0 ? hexagon(at, (size - 1.2) * one.fill) : '' },
      ),
      drawLabel(words, { x: x + gap, top: y + 2 }),
    );
  });
  return join(...pieces);
}
