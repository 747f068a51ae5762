/** Something wrong with a built site. */
export interface Fault {
  /** The address of the page it is on. */
  page: string;
  what: string;
  /** Where on the page, or more about it. */
  at?: string;
}

/** Faults as text, a fault of many places told once: '' where there is none, so `expect(…).toBe('')`. */
export const tell = (faults: Fault[], named = 3): string =>
  [...Map.groupBy(faults, ({ what }) => what)]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([what, places]) => {
      const lines = places.slice(0, named).map(({ page, at }) => `    on ${page}${at ? `: ${at}` : ''}`);
      const more = places.length > named ? [`    and ${places.length - named} more`] : [];
      return [what, ...lines, ...more].join('\n');
    })
    .join('\n');
