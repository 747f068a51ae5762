import { max, median, min } from 'd3-array';
import type { Visit } from './slow-line.ts';

export const visitHeader = (what: string): string[] => [
  what,
  'kB',
  'requests',
  'scripts',
  'first paint, ms',
  'ready, ms',
  'low to high',
];

const middle = (visits: readonly Visit[], of: (visit: Visit) => number) => median(visits, of) ?? Number.NaN;

/** Visits of one page as a row: medians. */
export const visitRow = (name: string, visits: readonly Visit[]): string[] => [
  name,
  (middle(visits, (one) => one.bytes) / 1000).toFixed(1),
  middle(visits, (one) => one.requests).toFixed(0),
  middle(visits, (one) => one.scripts).toFixed(0),
  middle(visits, (one) => one.firstPaint).toFixed(0),
  middle(visits, (one) => one.ready).toFixed(0),
  `${min(visits, (one) => one.ready)?.toFixed(0)} to ${max(visits, (one) => one.ready)?.toFixed(0)}`,
];
