import { type Piece, type Text, texts } from './drawing.ts';
import { lineHeight, textWidth, wrap } from './text-width.ts';

/** Words broken into lines, with the room they take. */
export interface Label {
  lines: { words: string; strong: boolean }[];
  width: number;
  height: number;
}

/** A label of one or more paragraphs, each broken to `room`; strong ones are drawn heavier. */
export function label(room: number, ...paragraphs: { words: string; strong?: boolean }[]): Label {
  const lines = paragraphs.flatMap(({ words, strong = false }) =>
    wrap(words, room, strong).map((line) => ({ words: line, strong })),
  );
  const width = Math.max(0, ...lines.map(({ words, strong }) => textWidth(words, strong)));
  return { lines, width, height: lines.length * lineHeight };
}

/** Draws a label from its top down, hung at its start, middle or end. */
export function drawLabel(
  { lines }: Label,
  { x, top, hang = '' }: { x: number; top: number; hang?: '' | 'mid' | 'end' },
): Piece {
  const drawn = lines.map(
    ({ words, strong }, index): Text => ({
      look: [...(strong ? ['strong'] : []), ...(hang ? [hang] : [])].join(' '),
      x,
      y: top + 12.5 + index * lineHeight,
      words,
    }),
  );
  return texts(...drawn);
}
