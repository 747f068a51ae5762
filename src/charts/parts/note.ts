import { clamp, join, type Piece, texts } from './drawing.ts';
import { drawLabel, type Label, label } from './label.ts';
import { lineHeight, wrap } from './text-width.ts';

/** Words about a place along the chart, to stand above it. */
export interface Pin {
  x: number;
  words: string;
}

interface Hung extends Label {
  pin: Pin;
  middle: number;
  level: number;
}

/** Notes above a plot: their drawing, their height, and where each ends so that its mark can reach it. */
export interface HeadNotes {
  piece: Piece;
  height: number;
  ends: number[];
}

const touches = (one: Hung, other: Hung) =>
  Math.abs(one.middle - other.middle) < (one.width + other.width) / 2 + 12;

function hang(pins: Pin[], width: number): Hung[] {
  const hung: Hung[] = [];
  for (const pin of pins) {
    const own = label(clamp(width * 0.45, 140, 220), { words: pin.words });
    const middle = clamp(pin.x, own.width / 2, width - own.width / 2);
    const one: Hung = { ...own, pin, middle, level: 0 };
    while (hung.some((other) => other.level === one.level && touches(one, other))) one.level++;
    hung.push(one);
  }
  return hung;
}

/** Hangs notes above their places, each as low as it can go without touching another. */
export function headNotes(pins: Pin[], width: number): HeadNotes {
  const hung = hang(pins, width);
  const levels = hung.length ? Math.max(...hung.map(({ level }) => level)) + 1 : 0;
  const heights = Array.from({ length: levels }, (_, level) =>
    Math.max(...hung.filter((one) => one.level === level).map(({ height }) => height + 4)),
  );
  const foot = (level: number) => heights.slice(level).reduce((sum, height) => sum + height, 0);
  const pieces = hung.map((one) =>
    drawLabel(one, { x: one.middle, top: foot(one.level) - one.height - 4, hang: 'mid' }),
  );
  return { piece: join(...pieces), height: foot(0), ends: hung.map(({ level }) => foot(level)) };
}

/** Sentences under a chart, as one paragraph broken to its width, with the height it takes. */
export function footNotes(
  notes: string[],
  { top, width }: { top: number; width: number },
): { piece: Piece; height: number } {
  const lines = wrap(notes.join(' '), width);
  const drawn = lines.map((words, index) => ({
    look: 'note',
    x: 0,
    y: top + 14 + index * lineHeight,
    words,
  }));
  return { piece: texts(...drawn), height: lines.length * lineHeight };
}
