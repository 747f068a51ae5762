import type { EventKind } from './parts/event.ts';
import type { TimelineLane } from './timeline-input.ts';

const meanings: Record<EventKind, string> = {
  due: 'due',
  done: 'done',
  decided: 'dealt with at a meeting',
  judged: 'assessed',
  phase: 'how long a phase lasts',
};

/** The form of a mark that stands for a day. */
const forms: Record<EventKind, string> = {
  due: 'Diamond',
  done: 'Round',
  decided: 'Square',
  judged: 'Triangle',
  phase: 'Bar',
};

// Drawn over a time, a mark keeps no more of its form than its ends.
const ends: Record<EventKind, string> = {
  due: 'Pointed ends',
  done: 'Round ends',
  decided: 'Straight ends',
  judged: 'Slanting ends',
  phase: 'Bar',
};

/** What the marks of a timeline mean: only those that stand in it, by the forms in which they stand. */
export function timelineNotes(lanes: readonly TimelineLane[]): string[] {
  const marks = lanes.flatMap(({ steps }) => steps.flat());
  const kinds = (Object.keys(meanings) as EventKind[]).filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const formOf = (kind: EventKind) =>
    marks.some((mark) => mark.kind === kind && mark.from === mark.to) ? forms[kind] : ends[kind];
  const unsure = marks.some(({ kind, from, to }) => kind !== 'phase' && from !== to);
  return [
    ...kinds.map((kind) => `${formOf(kind)}: ${meanings[kind]}.`),
    ...(unsure ? ['Dashed: on a day within that time, not known more closely.'] : []),
    ...(marks.some(({ open }) => open) ? ['Arrow: the end is not stated.'] : []),
  ];
}
