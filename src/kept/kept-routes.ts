/**
 * Routes whose pages are kept: those that come by the hundred. All that such a page shows must come to it from its
 * route, or be asked of the catalogue on its way; nothing that is worked out once for many pages and held by a module.
 */
const kept = [
  '/charts/',
  '/embed/',
  '/og/',
  '/compare/[council]/[other]',
  '/compare/areas/',
  '/councils/[council]',
  '/indicators/[indicator]',
  '/sources/[source]/[area]',
];

/** Whether the page of a route may be the one that an earlier build made. */
export const isKept = (route: string): boolean => kept.some((begin) => route.startsWith(begin));
