import { clamp, compose, type Drawing, join, type Piece, type Point, type Room } from './parts/drawing.ts';
import { eventReach } from './parts/event.ts';
import { drawLabel, label } from './parts/label.ts';
import { arrowLength } from './parts/mark.ts';
import { footNotes } from './parts/note.ts';
import { type TimeAxis, timeAxis, timeLabels } from './parts/time-axis.ts';
import type { JourneyTimelineInput } from './timeline-input.ts';
import { drawLane, type Frame, frameOf, type Placed } from './timeline-lane.ts';
import { timelineNotes } from './timeline-notes.ts';
import { drawUndated } from './timeline-undated.ts';

const dayLength = 86_400_000;

// A day of judging far beyond the last step would press all steps together: then words and an arrow say where it lies.
function isNear(day: string, days: string[]): boolean {
  const times = days.map((one) => Date.parse(one));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = (last - first) / 2 + 14 * dayLength;
  return Date.parse(day) >= first - room && Date.parse(day) <= last + room;
}

const headHeight = 44;

// Under the axis: the day of judging over its line, or at the end behind which it lies.
function drawAsOf(
  { words }: { words: string },
  x: number | undefined,
  after: boolean,
  axis: TimeAxis,
  width: number,
): Piece {
  const own = label(Infinity, {
    words: x === undefined ? `${words}, ${after ? 'later' : 'earlier'} than shown` : words,
  });
  const room = clamp(x ?? (after ? width : axis.left), own.width / 2, width - own.width / 2);
  return drawLabel(own, { x: room, top: 25, hang: 'mid' });
}

function drawLanes({ lanes, asOf }: JourneyTimelineInput, frame: Frame): Placed {
  const days = lanes.flatMap(({ steps }) => steps.flat().flatMap(({ from, to }) => [from, to]));
  if (!days.length) return { piece: join(), height: 0, stops: [] };
  const open = lanes.some(({ steps }) => steps.flat().some((mark) => mark.open));
  const left = (frame.above ? 0 : frame.words + 24) + eventReach + 2;
  const near = asOf !== undefined && isNear(asOf.day, days);
  const right = frame.width - eventReach - 2 - (open ? arrowLength : 0);
  const axis = timeAxis(near ? [...days, asOf.day] : days, left, right);
  const judged = near ? (axis.start(asOf.day) + axis.end(asOf.day)) / 2 : undefined;
  const pieces = [timeLabels(axis, { foot: 19, top: 0, width: frame.width })];
  if (asOf)
    pieces.push(
      drawAsOf(
        asOf,
        judged,
        days.every((day) => day < asOf.day),
        axis,
        frame.width,
      ),
    );
  const stops: Point[] = [];
  let bottom = asOf ? headHeight : 26;
  for (const lane of lanes) {
    const placed = drawLane(lane, axis, frame, bottom, judged);
    pieces.push(placed.piece);
    stops.push(...placed.stops);
    bottom += placed.height;
  }
  const notes = footNotes(timelineNotes(lanes), { top: bottom + 26, width: frame.width });
  pieces.push(timeLabels(axis, { foot: bottom, top: bottom + 6, width: frame.width }), notes.piece);
  return { piece: join(...pieces), height: bottom + 26 + notes.height + 10, stops };
}

/** Where everything in a timeline stands: a row for each step, on one axis of time, and those without a date below. */
export function layoutJourneyTimeline(input: JourneyTimelineInput, room: Room): Drawing {
  const frame = frameOf(room);
  const dated = drawLanes(input, frame);
  const undated = drawUndated(input.undated, dated.height > 0, {
    top: dated.height + (dated.height ? 6 : 0),
    width: frame.width,
  });
  const height = dated.height + undated.height;
  if (!height) {
    const none = label(frame.width, { words: 'No step of this journey is known.' });
    return { ...compose(frame.width, none.height + 4, drawLabel(none, { x: 0, top: 0 })), stops: [] };
  }
  const drawing = compose(frame.width, height + 6, dated.piece, undated.piece);
  return { ...drawing, stops: [...dated.stops, ...undated.stops] };
}
