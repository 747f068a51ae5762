import type { EventKind } from './parts/event.ts';
import type { TimelineLane } from './timeline-input.ts';

const meanings: Record<EventKind, string> = {
  due: 'Diamond: due.',
  done: 'Round: done.',
  decided: 'Square: decided.',
  judged: 'Triangle: assessed.',
  phase: 'Bar: how long a phase lasts.',
};

/** What the marks of a timeline mean: only those that stand in it. */
export function timelineNotes(lanes: readonly TimelineLane[]): string[] {
  const marks = lanes.flatMap(({ steps }) => steps.flat());
  const used = (Object.keys(meanings) as EventKind[]).filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const unsure = marks.some(({ kind, from, to }) => kind !== 'phase' && from !== to);
  return [
    ...used.map((kind) => meanings[kind]),
    ...(unsure ? ['Dashed: on a day within that time, not known more closely.'] : []),
    ...(marks.some(({ open }) => open) ? ['Arrow: the end is not stated.'] : []),
  ];
}
