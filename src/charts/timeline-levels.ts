import type { Event } from './parts/event.ts';

/** A mark with the room it takes along its row. */
export interface Spaced {
  event: Pick<Event, 'kind' | 'day'>;
  ends: readonly [number, number];
}

const apart = 1;

const meets = ({ ends: [from, to] }: Spaced, { ends: [otherFrom, otherTo] }: Spaced): boolean =>
  from < otherTo + apart && otherFrom < to + apart;

// A mark on a day can be told from the dashed outline of a time that it lies in.
const liesIn = (inner: Spaced, outer: Spaced): boolean =>
  inner.event.day &&
  !outer.event.day &&
  inner.event.kind !== outer.event.kind &&
  inner.ends[0] >= outer.ends[0] &&
  inner.ends[1] <= outer.ends[1];

const clash = (one: Spaced, other: Spaced): boolean =>
  meets(one, other) && !liesIn(one, other) && !liesIn(other, one);

/** The level of each mark of a row, from 0 down: marks that would run into one another lie on levels of their own. */
export function levelsOf(marks: readonly Spaced[]): number[] {
  const levels: Spaced[][] = [];
  return marks.map((mark) => {
    const free = levels.findIndex((level) => !level.some((other) => clash(mark, other)));
    const place = free < 0 ? levels.length : free;
    levels[place] = [...(levels[place] ?? []), mark];
    return place;
  });
}
