import type { Comparison } from './comparisons.ts';
import type { Table } from './section.ts';
import { over, type Run, type Runs, type Spread, type Subject } from './timing.ts';

const whole = (number: number) => number.toFixed(0);
const twoPlaces = (number: number) => number.toFixed(2);

const cells = (spread: Spread | undefined, told: (number: number) => string): string[] =>
  spread ? [told(spread.median), `${told(spread.lowest)} to ${told(spread.highest)}`] : ['', ''];

function rowOf({ name, rows }: Subject, runs: readonly Run[], ratio: Spread | undefined): string[] {
  const ms = over(runs, (one) => one.ms);
  return [
    name,
    ...cells(ms, whole),
    ...cells(
      over(runs, (one) => one.cpu),
      whole,
    ),
    whole(over(runs, (one) => one.megabytes).median),
    rows ? String(rows) : '',
    rows ? whole((1000 * rows) / ms.median) : '',
    ...cells(ratio, twoPlaces),
  ];
}

const spread = 'low to high';

/** A comparison as a table: medians, with the lowest and the highest. */
export const told = ({ title, subjects, says, ratio }: Comparison, runs: Runs): Table => ({
  header: [title, 'ms', spread, 'CPU ms', spread, 'peak MB', 'rows', 'rows/s', says, spread],
  rows: subjects.map((one) => rowOf(one, runs.get(one.name) ?? [], ratio(runs, one))),
});
