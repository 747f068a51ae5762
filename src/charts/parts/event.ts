import { join, type Piece, round, shapes } from './drawing.ts';
import { arrowLength, arrows } from './mark.ts';

/** What happens at a mark in time. */
export type EventKind = 'due' | 'done' | 'decided' | 'judged' | 'phase';

/** A mark between two places along a time axis. `day`: whether it stands for one known day. */
export interface Event {
  kind: EventKind;
  from: number;
  to: number;
  y: number;
  day: boolean;
  /** The side on which no end is known. */
  open?: 'left' | 'right' | undefined;
}

// Half the width of each mark on one day.
const halves: Record<EventKind, number> = { due: 8, done: 4.5, decided: 5, judged: 6, phase: 2 };

// Each kind has an outline of its own that can be drawn out, so that form and not colour tells them apart.
const outlines: Record<EventKind, (from: number, to: number, y: number) => string> = {
  due: (from, to, y) => `M${round(from)} ${round(y)}l8-8H${round(to - 8)}l8 8l-8 8H${round(from + 8)}z`,
  done: (from, to, y) =>
    `M${round(from + 4.5)} ${round(y - 4.5)}H${round(to - 4.5)}a4.5 4.5 0 0 1 0 9H${round(from + 4.5)}a4.5 4.5 0 0 1 0-9z`,
  decided: (from, to, y) => `M${round(from)} ${round(y - 5)}H${round(to)}v10H${round(from)}z`,
  judged: (from, to, y) => `M${round(from)} ${round(y + 5)}l6-11H${round(to - 6)}l6 11z`,
  phase: (from, to, y) => `M${round(from)} ${round(y - 4)}H${round(to)}v8H${round(from)}z`,
};

/** The room that a mark takes on either side of its day. */
export const eventReach = 8;

/** Where a mark begins and ends along its row, with the arrow of an open end. */
export function eventEnds({ kind, from, to, day, open }: Omit<Event, 'y'>): readonly [number, number] {
  const [start, end] = bodyEnds({ kind, from, to, day });
  return [start - (open === 'left' ? arrowLength : 0), end + (open === 'right' ? arrowLength : 0)];
}

function bodyEnds({ kind, from, to, day }: Omit<Event, 'y'>): readonly [number, number] {
  const [middle, half] = [(from + to) / 2, halves[kind]];
  const own = [middle - half, middle + half] as const;
  return day ? own : [Math.min(from, own[0]), Math.max(to, own[1])];
}

/** Draws an event: a solid mark on its day, or a dashed outline over the time within which its day lies. A phase is a bar. */
export function drawEvent({ kind, from, to, y, day, open }: Event): Piece {
  const ends = bodyEnds({ kind, from, to, day });
  const path = outlines[kind](...ends, y);
  const look = `event ${kind}${day || kind === 'phase' ? '' : ' unsure'}`;
  const way = open ? arrows([{ x: open === 'left' ? ends[0] : ends[1], y, towards: open }], 's1') : join();
  return join(shapes({ look, path }), way);
}
