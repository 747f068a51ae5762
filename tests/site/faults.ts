export interface Fault {
  /** The address of the page it is on. */
  page: string;
  what: string;
}

/** Faults as text, a fault of many pages told once: '' where there is none, so `expect(…).toBe('')`. */
export function tell(faults: Fault[], named = 3): string {
  const pagesOf = Map.groupBy(faults, ({ what }) => what);
  return [...pagesOf]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([what, list]) => {
      const pages = [...new Set(list.map(({ page }) => page))];
      const more = pages.length > named ? ` and ${pages.length - named} more` : '';
      return `${what}\n    on ${pages.slice(0, named).join(', ')}${more}`;
    })
    .join('\n');
}
