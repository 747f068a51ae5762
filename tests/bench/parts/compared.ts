import { type Comparison, checks, growth, peers, startUp } from '../comparisons.ts';
import type { Part } from '../part.ts';
import { measure } from '../timing.ts';
import { told } from '../told.ts';
import { factors, nationsIn, type World, worldAt } from '../worlds.ts';

const comparisons = {
  start: startUp,
  check: () =>
    checks([worldAt('the small world', 'tests/fixtures/small-world'), worldAt('the present data', '.')]),
  rows: (nation) => growth(factors.map(nation), nation(1)),
  reading: (nation) => peers(nation(1)),
} satisfies Record<string, (nation: (factor: number) => World) => Comparison>;

/** The part that sets programs of Node beside each other: what starting, checking or only reading takes. */
export const compared =
  (name: keyof typeof comparisons): Part =>
  ({ folder, rounds = 5, progress }) => {
    progress('making what is to be measured');
    const comparison = comparisons[name](nationsIn(folder));
    const runs = measure(comparison.subjects, rounds, progress);
    return { title: comparison.title, notes: [], tables: [told(comparison, runs)] };
  };
