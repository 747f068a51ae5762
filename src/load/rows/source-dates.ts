import { toPeriod } from '../../model/period.ts';
import type { Source } from '../../model/source.ts';

/** By when a source was written: the date as it is stated, its last day, and what date that is. */
export interface Dated {
  date: string;
  day: string;
  of: string;
}

/** By when each source was written: its date, else the day it was read, else the newest date of all sources. */
export function datesOf(sources: readonly Source[]): Map<string, Dated> {
  const dated = (date: string, of: string): Dated => ({ date, day: toPeriod(date).end, of });
  const newest = sources
    .flatMap(({ date }) => (date ? [dated(date, 'the newest date of all sources')] : []))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
  return new Map(
    sources.flatMap(({ id, date, retrieved }): [string, Dated][] => {
      if (date) return [[id, dated(date, `the date of ${id}`)]];
      if (retrieved) return [[id, dated(retrieved, `when ${id} was read`)]];
      return newest ? [[id, newest]] : [];
    }),
  );
}
