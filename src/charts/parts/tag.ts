import { type Box, moveApart } from './apart.ts';
import { clamp, join, type Piece } from './drawing.ts';
import { drawLabel, type Label, label } from './label.ts';
import { leader } from './line.ts';

/** A label above or below a track, with the place of the mark that it names. */
export interface Tag extends Label, Box {
  mark: number;
}

/** A tag for the mark at `mark`, its words broken to `room`. */
export function tag(mark: number, room: number, ...paragraphs: { words: string; strong?: boolean }[]): Tag {
  const own = label(room, ...paragraphs);
  return { ...own, mark, at: mark, size: own.width + 14 };
}

const span = ({ mark, size, width: own }: Tag, width: number) => {
  const middle = clamp(mark, own / 2, width - own / 2);
  return [middle - size / 2, middle + size / 2] as const;
};

/** The tags that stand clear of one another over their own marks; where two would touch, the later stays. */
export function clearTags(tags: Tag[], width: number): Tag[] {
  const kept: Tag[] = [];
  for (const one of tags.toReversed()) {
    const [from, to] = span(one, width);
    const touches = kept.some((other) => from < span(other, width)[1] && to > span(other, width)[0]);
    if (!touches) kept.push(one);
  }
  return kept.reverse();
}

/** Draws tags in one row, moved apart along it, each with a short leader to its mark at `y`. */
export function drawTags(
  tags: Tag[],
  { side, y, width }: { side: 'above' | 'below'; y: number; width: number },
): Piece {
  const away = side === 'above' ? -1 : 1;
  const pieces = moveApart(tags, -7, width + 7).map((one) => {
    const edge = clamp(one.mark, one.at - one.width / 2, one.at + one.width / 2);
    const top = side === 'above' ? y - 24 - one.height : y + 24;
    return join(
      leader({ x: one.mark, y: y + away * 11 }, { x: edge, y: y + away * 22 }),
      drawLabel(one, { x: one.at, top, hang: 'mid' }),
    );
  });
  return join(...pieces);
}

/** The room that a row of tags takes above or below its track, leaders included. */
export const tagsHeight = (tags: Tag[]): number => Math.max(0, ...tags.map(({ height }) => height)) + 26;
