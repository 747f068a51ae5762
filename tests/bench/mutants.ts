import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readArguments, run, wrongUsage } from '../../src/cli/arguments.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { anyMutation, fateOfMutant, filesOf } from '../load/mutation/mutate.ts';
import { tally } from '../load/mutation/tally.ts';

const usage = `Usage: npm run mutants -- [--runs N] [--seed N]

Spoils a good world at random, a change at a time, and counts what the check makes of it.
Exits 1 where a mutant crashes the loader, or is read otherwise than its file says with nobody told.
  --runs N  how many mutants (default: 10000)
  --seed N  the same mutants again (default: others each time)`;

await run(() => {
  const options = { runs: { type: 'string' }, seed: { type: 'string' } } as const;
  const { runs = '10000', seed = String(Date.now() % 1_000_000) } = readArguments({ usage, options });
  if (![runs, seed].every((text) => /^\d+$/.test(text))) wrongUsage('A count is written in digits.', usage);
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    cpSync('tests/fixtures/small-world', folder, { recursive: true });
    return mutate(folder, Number(runs), Number(seed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function mutate(root: string, runs: number, seed: number): number {
  const before = loadDataset(root);
  const counts = tally();
  const property = fc.property(anyMutation(filesOf(root)), (mutation) => {
    const fate = fateOfMutant(root, before, mutation);
    counts.add(`${mutation.group} ${mutation.operator}`, fate);
    return fate !== 'silent';
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: runs, seed });
  process.stdout.write(`Seed ${seed}\n${counts.asText()}\n`);
  if (failed) process.stdout.write(`${JSON.stringify(counterexample)}\n${errorInstance ?? ''}\n`);
  return failed ? 1 : 0;
}
