import { scaleLinear } from 'd3';
import {
  compose,
  type Drawing,
  join,
  type Point,
  type Room,
  roomWidth,
  round,
  shapes,
} from './parts/drawing.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import { block } from './parts/mark.ts';
import { footNotes } from './parts/note.ts';
import { textWidth, widest } from './parts/text-width.ts';

/** How many stand at one step of a process, or at several merged into one. */
export interface Step {
  name: string;
  /** A count of people or cases, zero or more. */
  value: number;
  /** The count in words: `23 people`. */
  shown: string;
}

/** How far a group is through a process; small groups come merged already. */
export interface StepsInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  /** In the order of the process. */
  steps: Step[];
  /** The whole in words: `In all: 148 people`. */
  totalShown: string;
}

interface Row {
  step: Step;
  words: Label;
}

const thick = 20;

// Names stand above their bars on a narrow page and before them on a wide one.
function columns(steps: Step[], room: Room): { rows: Row[]; left: number } {
  if (room === 'narrow') {
    const rows = steps.map((step) => ({ step, words: label(roomWidth.narrow, { words: step.name }) }));
    return { rows, left: 0 };
  }
  const rows = steps.map((step) => ({ step, words: label(roomWidth[room] * 0.4, { words: step.name }) }));
  return { rows, left: Math.max(0, ...rows.map(({ words }) => words.width)) + 12 };
}

/** Where everything in a chart of steps stands: bars from zero with their counts at their ends. */
export function layoutSteps({ steps, totalShown }: StepsInput, room: Room): Drawing {
  const width = roomWidth[room];
  const { rows, left } = columns(steps, room);
  const right =
    width -
    widest(
      steps.map(({ shown }) => shown),
      true,
    ) -
    8;
  const most = Math.max(1, ...steps.map(({ value }) => value));
  const along = scaleLinear([0, most], [0, right - left]);
  const reach = room === 'narrow' ? 2 : 4;
  const stops: Point[] = [];
  let top = 4;
  const pieces = rows.map(({ step, words }) => {
    const [labelTop, barTop] = room === 'narrow' ? [top, top + words.height + 2] : [top, top];
    const height = room === 'narrow' ? words.height + thick + 12 : Math.max(words.height, thick) + 8;
    top += height;
    const count = label(textWidth(step.shown, true), { words: step.shown, strong: true });
    stops.push({ x: left + along(step.value), y: barTop + thick / 2 });
    return join(
      drawLabel(words, { x: 0, top: labelTop + (room === 'narrow' ? 0 : 2) }),
      shapes(block({ x: left, y: barTop, width: along(step.value), height: thick }, 'bar'), {
        look: 'zero',
        path: `M${round(left)} ${barTop - reach}v${thick + 2 * reach}`,
      }),
      drawLabel(count, { x: left + along(step.value) + 6, top: barTop + 2 }),
    );
  });
  const foot = footNotes([totalShown], { top, width });
  // The total has no bar: its words are its mark.
  if (totalShown) stops.push({ x: 4, y: top + 9 });
  return { ...compose(width, top + foot.height + 4, ...pieces, foot.piece), stops };
}
