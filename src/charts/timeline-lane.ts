import { join, type Piece, type Point, type Room, roomWidth, round, shapes } from './parts/drawing.ts';
import { drawEvent } from './parts/event.ts';
import { drawLabel, label } from './parts/label.ts';
import { type TimeAxis, timeLines } from './parts/time-axis.ts';
import type { TimelineLane, TimelineMark } from './timeline-input.ts';

/** Where rows lie: words above their track on a narrow page, and before it on a wide one. */
export interface Frame {
  width: number;
  above: boolean;
  words: number;
}

/** How rows lie in the room given. */
export const frameOf = (room: Room): Frame => {
  const width = roomWidth[room];
  return room === 'narrow'
    ? { width, above: true, words: width - 2 }
    : { width, above: false, words: width / 2 - 24 };
};

/** Something drawn, the height it takes, and where the mark of each of its steps stands. */
export interface Placed {
  piece: Piece;
  height: number;
  stops: Point[];
}

function drawSteps(steps: TimelineMark[][], axis: TimeAxis, y: number): { piece: Piece; stops: Point[] } {
  const drawn = new Map<string, Piece>();
  const stops = steps.map((marks) => {
    const places = marks.map(({ kind, from, to, open }) => {
      const [start, end] = [axis.start(from), axis.end(to)];
      const day = from === to && kind !== 'phase';
      drawn.set(`${kind} ${from} ${to}`, drawEvent({ kind, from: start, to: end, y, day, open }));
      return (start + end) / 2;
    });
    return { x: places[0] ?? axis.left, y };
  });
  return { piece: join(...drawn.values()), stops };
}

/** One row: its words, the lines of the axis, and its marks at their times. */
export function drawLane(
  lane: TimelineLane,
  axis: TimeAxis,
  frame: Frame,
  top: number,
  asOf?: number,
): Placed {
  const words = label(frame.words, { words: lane.name, strong: true }, { words: lane.words });
  const y = frame.above ? top + words.height + 16 : top + 14;
  const height = frame.above ? words.height + 34 : Math.max(words.height, 22) + 12;
  const [from, to] = frame.above ? [y - 9, y + 9] : [top, top + height];
  const line = (x: number) => `M${round(x)} ${round(from)}V${round(to)}`;
  const ground = shapes(
    { look: 'grid', path: timeLines(axis, from, to) },
    { look: 'grid', path: `M${round(axis.left)} ${round(y)}H${round(axis.right)}` },
    { look: 'as-of', path: asOf === undefined ? '' : line(asOf) },
  );
  const { piece, stops } = drawSteps(lane.steps, axis, y);
  return { piece: join(ground, piece, drawLabel(words, { x: 2, top: top + 4 })), height, stops };
}
