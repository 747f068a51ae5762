import { join, type Piece, type Point, type Room, roomWidth, round, shapes } from './parts/drawing.ts';
import { drawEvent, type Event, eventEnds, eventReach } from './parts/event.ts';
import { drawLabel, label } from './parts/label.ts';
import { type TimeAxis, timeLines } from './parts/time-axis.ts';
import type { TimelineLane, TimelineMark } from './timeline-input.ts';
import { levelsOf } from './timeline-levels.ts';

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

/** How far below one another the levels of a row lie. */
const levelHeight = 20;

function eventOf({ kind, from, to, open }: TimelineMark, axis: TimeAxis): Omit<Event, 'y'> {
  const day = from === to && kind !== 'phase';
  return { kind, from: axis.start(from), to: axis.end(to), day, open };
}

interface Levelled {
  event: Omit<Event, 'y'>;
  level: number;
}

/** The marks of a row, alike ones once, each on the level where it runs into no other. */
function levelled(steps: TimelineMark[][], axis: TimeAxis): Map<string, Levelled> {
  const marks = new Map(steps.flat().map((mark) => [keyOf(mark), eventOf(mark, axis)]));
  const levels = levelsOf([...marks.values()].map((event) => ({ event, ends: eventEnds(event) })));
  return new Map([...marks].map(([key, event], index) => [key, { event, level: levels[index] ?? 0 }]));
}

const keyOf = ({ kind, from, to }: TimelineMark): string => `${kind} ${from} ${to}`;

/** Where each step stands: at the first of its marks. */
function stopOf([first]: TimelineMark[], marks: Map<string, Levelled>, left: number, y: number): Point {
  const found = first && marks.get(keyOf(first));
  if (!found) return { x: left, y };
  const { event, level } = found;
  return { x: (event.from + event.to) / 2, y: y + level * levelHeight };
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
  const marks = levelled(lane.steps, axis);
  const levels = [...new Set([0, ...[...marks.values()].map(({ level }) => level)])];
  const more = (levels.length - 1) * levelHeight;
  const y = frame.above ? top + words.height + 16 : top + 14;
  const height = frame.above ? words.height + 34 + more : Math.max(words.height, 22 + more) + 12;
  const [from, to] = frame.above ? [y - 9, y + 9 + more] : [top, top + height];
  const line = (x: number) => `M${round(x)} ${round(from)}V${round(to)}`;
  const along = (level: number) =>
    `M${round(axis.left - eventReach)} ${round(y + level * levelHeight)}H${round(frame.width - 2)}`;
  const ground = shapes(
    { look: 'grid', path: timeLines(axis, from, to) },
    { look: 'grid', path: levels.map(along).join('') },
    { look: 'as-of', path: asOf === undefined ? '' : line(asOf) },
  );
  const events = [...marks.values()].map(({ event, level }) =>
    drawEvent({ ...event, y: y + level * levelHeight }),
  );
  const stops = lane.steps.map((step) => stopOf(step, marks, axis.left, y));
  return { piece: join(ground, ...events, drawLabel(words, { x: 2, top: top + 4 })), height, stops };
}
