import { spawnSync } from 'node:child_process';
import { max, median, min } from 'd3-array';

/** A program to measure: a name for it, and what Node is to run. */
export interface Subject {
  name: string;
  runs: string[];
  /** Rows that it reads, where it reads any. */
  rows?: number;
}

/** What one run of a program took. */
export interface Run {
  /** Time on the clock, from start to end. */
  ms: number;
  /** Time of the processor, on all its cores: other work on the machine disturbs it less. */
  cpu: number;
  /** The most memory it held at once. */
  megabytes: number;
}

/** The runs of each subject by its name; those in the same place were made in the same round. */
export type Runs = ReadonlyMap<string, readonly Run[]>;

/**
 * Runs the subjects one after the other, round by round, so that what slows the machine slows them all.
 * The first round warms up and does not count. Throws where a subject fails.
 */
export function measure(subjects: readonly Subject[], rounds: number, told: (name: string) => void): Runs {
  const runs = new Map<string, Run[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const subject of subjects) {
      told(`round ${round} of ${rounds}: ${subject.name}`);
      const one = runOnce(subject);
      if (round) runs.get(subject.name)?.push(one);
    }
  return runs;
}

// Linux counts the memory of the parent into that of a child's start, so this process must stay small: worlds are made in children too.
function runOnce({ name, runs }: Subject): Run {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ['--import', './tests/bench/report-usage.mjs', ...runs],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '');
  return { ms, cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 };
}

/** The middle one of many measurements, with the lowest and the highest. */
export interface Spread {
  median: number;
  lowest: number;
  highest: number;
}

const spreadOf = (numbers: readonly number[]): Spread => ({
  median: median(numbers) ?? Number.NaN,
  lowest: min(numbers) ?? Number.NaN,
  highest: max(numbers) ?? Number.NaN,
});

/** What a number of each run comes to over all of them. */
export const over = (runs: readonly Run[], of: (run: Run) => number): Spread => spreadOf(runs.map(of));

/** How a number of one subject stands to that of another, round by round: two runs of one round are the fairest pair. */
export const beside = (
  runs: readonly Run[],
  others: readonly Run[],
  of: (run: Run, round: number) => number,
  ofOther: (run: Run, round: number) => number = of,
): Spread =>
  spreadOf(
    runs.flatMap((run, round) => {
      const other = others[round];
      return other ? [of(run, round) / ofOther(other, round)] : [];
    }),
  );
