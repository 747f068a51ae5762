import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

const row = (indicator: string, period: string, value: string): string =>
  `northam,${indicator},,${period},${value},,,,,,,,,,,northam-panel-2023,"page 3, table",\n`;

/** Adds a quarter to a copy of the small world, with four of the faults that are made most often. */
export function spoilQuarter(root: string): void {
  const rows = [
    row('request-calls', 'Sep-23', '512'),
    row('reviews-late', '2023-09-30', '"1,348"'),
    row('review-done', '2023/24 Q2', '498'),
    row('care-at-home', '2023/24 Q2', '58.5%'),
  ];
  appendFileSync(join(root, 'data/observations/northam.csv'), rows.join(''));
}
