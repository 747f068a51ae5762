import type { Graded } from './grade-strip.ts';
import { drawCell } from './matrix-lattice.ts';
import { join, type Piece } from './parts/drawing.ts';
import { drawLabel, type Label, label } from './parts/label.ts';

/** What a kind of cell stands for, in words. */
export interface KeyEntry {
  cell: Graded | undefined;
  words: string;
}

interface Key {
  piece: Piece;
  height: number;
}

interface Entry {
  words: Label;
  mark: (x: number, top: number) => Piece;
}

const gap = 24;
const sample = { width: 44, height: 14 };

// Down and then across, in as many columns as the width has room for.
function drawEntries(
  entries: Entry[],
  indent: number,
  { top, width, columns }: { top: number; width: number; columns: number },
): Key {
  const perColumn = Math.ceil(entries.length / columns);
  const column = (width + gap) / columns;
  const bottoms = Array.from({ length: columns }, () => top);
  const pieces = entries.map(({ words, mark }, index) => {
    const place = Math.floor(index / perColumn);
    const at = bottoms[place] ?? top;
    bottoms[place] = at + words.height + 4;
    return join(mark(place * column, at), drawLabel(words, { x: place * column + indent, top: at }));
  });
  return { piece: join(...pieces), height: Math.max(...bottoms) - top };
}

const columnsIn = (width: number) => (width < 400 ? 1 : 2);
const roomFor = (width: number, indent: number) => (width + gap) / columnsIn(width) - gap - indent;

/** What the numbers over columns stand for, as a list; the last is the whole. */
export function numberKey(names: string[], width: number): Key {
  const indent = 24;
  const entries = names.map((words, index) => ({
    words: label(roomFor(width, indent), { words, strong: index === names.length - 1 }),
    mark: (x: number, top: number) =>
      drawLabel(label(indent, { words: String(index + 1), strong: true }), { x, top }),
  }));
  return drawEntries(entries, indent, { top: 0, width, columns: columnsIn(width) });
}

/** What each kind of cell stands for: the cell, and beside it the words. */
export function gradeKey(key: KeyEntry[], { top, width }: { top: number; width: number }): Key {
  const indent = sample.width + 10;
  const entries = key.map(({ cell, words }) => ({
    words: label(roomFor(width, indent), { words }),
    mark: (x: number, at: number) => drawCell(cell, { x: x + 0.5, y: at + 1, ...sample }),
  }));
  return drawEntries(entries, indent, { top, width, columns: columnsIn(width) });
}
