import { scaleLinear } from 'd3';
import {
  compose,
  type Drawing,
  join,
  type Piece,
  type Room,
  roomWidth,
  round,
  shapes,
  texts,
} from './parts/drawing.ts';
import { type Hung, hang } from './parts/hang.ts';
import { drawLabel, label } from './parts/label.ts';
import { arrowLength, arrows, block } from './parts/mark.ts';
import { footNotes } from './parts/note.ts';
import { drawSegment, thick } from './stack-bar.ts';
import { isApart, type StackBar, type StackInput, type StackSegment } from './stack-input.ts';
import { stackNotes, sumOf } from './stack-notes.ts';

export type { StackBar, StackInput, StackSegment } from './stack-input.ts';

/** The edges between which bars run, and how long they are. */
interface Frame {
  width: number;
  left: number;
  right: number;
  along: (value: number) => number;
}

/** A stretch of a bar with the places where it starts and ends. */
type Stretch = StackSegment & { from: number; to: number };

const lengthOf = (bar: StackBar) => Math.max(bar.whole ?? 0, sumOf(bar));

function frameStack({ bars }: StackInput, room: Room): Frame {
  const width = roomWidth[room];
  const headings = bars.map((bar) => heading(bar, width * 0.28).width);
  const left = room === 'narrow' ? 0 : Math.max(0, ...headings) + 14;
  const right = width - 1 - (bars.some(({ open }) => open === 'up') ? arrowLength : 0);
  const most = Math.max(...bars.map(lengthOf)) || 1;
  return { width, left, right, along: scaleLinear([0, most], [left, right]) };
}

const heading = ({ label: period, told }: StackBar, room: number) =>
  label(room, { words: period, strong: true }, { words: told });

function stretchesOf({ segments }: StackBar, { along }: Frame): Stretch[] {
  let sum = 0;
  return segments.map((segment) => {
    const from = along(sum);
    sum += segment.value;
    return { ...segment, from, to: along(sum) };
  });
}

const hungOn = (stretches: Stretch[], room: number, words: (one: Stretch) => string): Hung[] =>
  stretches
    .filter(isApart)
    .map((one) => ({ ...label(room, { words: words(one) }), mark: (one.from + one.to) / 2 }));

// Names are broken into lines only where they do not fit beside one another as they are.
function names(stretches: Stretch[], room: number): Hung[] {
  const whole = hungOn(stretches, Infinity, ({ name }) => name);
  const needed = whole.reduce((sum, { width }) => sum + width + 12, 0);
  return needed <= room
    ? whole
    : hungOn(stretches, room / Math.max(3, stretches.length) - 12, ({ name }) => name);
}

// Each part is named where it first stands, reading down.
const namedFirst = (above: readonly StackBar[]) => {
  const known = new Set(above.flatMap(({ segments }) => segments.map(({ name }) => name)));
  return ({ name }: StackSegment) => !known.has(name);
};

// A period without any figure has no bar, not even one of no length.
const isKnown = ({ whole, segments }: StackBar) => whole !== undefined || segments.length > 0;

function drawWhole(bar: StackBar, { left, along }: Frame, top: number): Piece {
  const { whole, open } = bar;
  if (whole === undefined) return shapes();
  const end = along(whole);
  const sum = sumOf(bar);
  const line = { look: 'whole', path: `M${round(end)} ${round(top - 5)}v${thick + 10}` };
  const frame = block({ x: left, y: top, width: end - left, height: thick }, 'frame');
  return join(
    sum === whole ? shapes() : shapes(sum > whole ? line : frame),
    open ? arrows([{ x: end, y: top + thick / 2, towards: open === 'up' ? 'right' : 'left' }], '') : shapes(),
  );
}

interface Row {
  piece: Piece;
  /** Where the bar starts, down the drawing. */
  bar: number;
  bottom: number;
}

/** A bar with its heading, the names that first stand on it, and its counts. */
function drawRow(
  bar: StackBar,
  frame: Frame,
  place: { top: number; isNew: (one: StackSegment) => boolean },
): Row {
  const { width, left, right } = frame;
  const beside = left > 0;
  const words = heading(bar, beside ? left - 14 : width);
  const stretches = stretchesOf(bar, frame);
  const named = names(stretches.filter(place.isNew), right - left);
  const nameRoom = hang(named, { side: 'above', edge: 0, left, right }).height;
  const top = place.top + nameRoom + (beside ? 4 : words.height + 6);
  const above = hang(named, { side: 'above', edge: top - 2, left, right });
  const counts = hang(
    hungOn(stretches, right - left, ({ shown }) => shown),
    { side: 'below', edge: top + thick, left, right },
  );
  const headingTop = beside ? top + 3 : place.top;
  const piece = join(
    ...stretches.map((one) => drawSegment(one, { x: one.from, y: top, width: one.to - one.from })),
    drawWhole(bar, frame, top),
    isKnown(bar)
      ? shapes({ look: 'zero', path: `M${round(left)} ${round(top - 3)}v${thick + 6}` })
      : shapes(),
    drawLabel(words, { x: 0, top: headingTop }),
    above.piece,
    counts.piece,
  );
  return {
    piece,
    bar: top,
    bottom: Math.max(top + thick + counts.height, beside ? headingTop + words.height : 0) + 12,
  };
}

/** A line across, below the first bar that cannot be compared with those after it, and why. */
function drawBreak({ breakBefore }: StackBar, width: number, top: number): { piece: Piece; height: number } {
  if (!breakBefore) return { piece: shapes(), height: 0 };
  const words = label(width, { words: breakBefore });
  const y = round(top + words.height + 2);
  return {
    piece: join(drawLabel(words, { x: 0, top }), shapes({ look: 'break', path: `M0 ${y}H${width}` })),
    height: words.height + 14,
  };
}

/** Where everything in a stack stands: a bar a period from zero, its parts in order, named where they first stand. */
export function layoutStack(input: StackInput, room: Room): Drawing {
  const frame = frameStack(input, room);
  const { width, left, right } = frame;
  if (!input.bars.length)
    return compose(width, 28, texts({ look: 'note', x: 0, y: 18, words: 'No figures published.' }));
  let top = 2;
  const rows = input.bars.map((bar, index) => {
    const row = drawRow(bar, frame, { top, isNew: namedFirst(input.bars.slice(0, index)) });
    const broken =
      index < input.bars.length - 1 ? drawBreak(bar, width, row.bottom) : { piece: shapes(), height: 0 };
    top = row.bottom + broken.height;
    return { ...row, piece: join(row.piece, broken.piece) };
  });
  const foot = footNotes(stackNotes(input), { top: top - 6, width });
  const drawing = compose(width, top + foot.height, ...rows.map(({ piece }) => piece), foot.piece);
  return { ...drawing, stops: rows.map(({ bar }) => ({ x: (left + right) / 2, y: bar + thick / 2 })) };
}
