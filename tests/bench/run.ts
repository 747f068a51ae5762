import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, run, wrongUsage } from '../../src/cli/arguments.ts';
import { type Comparison, checks, growth, peers, startUp } from './comparisons.ts';
import { measure } from './timing.ts';
import { told } from './told.ts';
import { factors, nationsIn, printed, type World, worldAt } from './worlds.ts';

const usage = `Usage: npm run bench -- [--only WHAT] [--rounds N]

Measures how long a check takes and how much memory, beside what else could read the same files.
Every run is a process of its own; what is compared runs in turns. Medians, with lowest and highest;
ratios are of processor time. Figures are the index that the search page looks numbers up in.
  --only WHAT  start, check, growth, peers or figures (default: all of them)
  --rounds N   how often each is run (default: 5)`;

const comparisons: Record<string, (nation: (factor: number) => World) => Comparison> = {
  start: startUp,
  check: () =>
    checks([worldAt('the small world', 'tests/fixtures/small-world'), worldAt('the present data', '.')]),
  growth: (nation) => growth(factors.map(nation), nation(1)),
  peers: (nation) => peers(nation(1)),
};

const names = [...Object.keys(comparisons), 'figures'];

/** What is told of the figure index of the present data, the nation, and twice the nation. */
const figures = (nation: (factor: number) => World): string =>
  [{ name: 'the present data', root: '.' }, nation(1), nation(2)]
    .map(({ root, name }) => printed('tests/bench/figures.ts', root, name))
    .join('\n');

const progress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};

function compare(names: readonly string[], rounds: number, folder: string): void {
  const nation = nationsIn(folder);
  for (const name of names) {
    progress(`${name}: making what is to be measured`);
    if (name === 'figures') process.stdout.write(`${figures(nation)}\n`);
    const comparison = comparisons[name]?.(nation);
    if (!comparison) continue;
    const runs = measure(comparison.subjects, rounds, (at) => progress(`${name}, ${at}`));
    progress('');
    process.stdout.write(`${told(comparison, runs)}\n\n`);
  }
}

await run(() => {
  const text = { type: 'string' } as const;
  const { only, rounds = '5' } = readArguments({ usage, options: { only: text, rounds: text } });
  if (only !== undefined && !names.includes(only))
    wrongUsage(`There is nothing called "${only}" to measure.`, usage);
  if (!/^[1-9]\d*$/.test(rounds)) wrongUsage(`--rounds is "${rounds}", not a number from 1.`, usage);
  const folder = mkdtempSync(join(tmpdir(), 'scorecards-bench-'));
  try {
    compare(only ? [only] : names, Number(rounds), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});
