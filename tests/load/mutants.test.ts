import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { copyOfSmallWorld } from '../fixtures/worlds.ts';
import { anyMutation, fateOfMutant, filesOf } from './mutation/mutate.ts';
import { operators } from './mutation/operators.ts';
import { tally } from './mutation/tally.ts';

vi.setConfig({ testTimeout: 600_000 });

const mutants = 400;

test('a mutant of a good world is reported, the same, or read as it plainly says: none crashes, none differs in silence', () => {
  const root = copyOfSmallWorld();
  const before = loadDataset(root);
  const counts = tally();
  fc.assert(
    fc.property(anyMutation(filesOf(root)), (mutation) => {
      const fate = fateOfMutant(root, before, mutation);
      counts.add(`${mutation.group} ${mutation.operator}`, fate);
      return fate !== 'silent';
    }),
    { numRuns: mutants, seed: 2026 },
  );
  expect(counts.total()).toBe(mutants);
  process.stdout.write(`${counts.asText()}\n`);
});

/** Each of these is a fault wherever it strikes, unless it strikes where it changes nothing. */
const faultsAlways = ['headers', 'with a sign unseen', 'with a letter alike', 'with a space'];

test.each(faultsAlways)('no mutant of the kind "%s" passes for an edit', (kind) => {
  const root = copyOfSmallWorld();
  const before = loadDataset(root);
  const tables = filesOf(root).filter((file) => file.endsWith('.csv'));
  const chosen = Object.entries(operators).flatMap(([group, own]) =>
    Object.keys(own)
      .filter((name) => group === kind || name === kind)
      .map((operator) => ({ group, operator })),
  );
  const strikes = fc.record({
    of: fc.constantFrom(...chosen),
    file: fc.constantFrom(...tables),
    at: fc.nat({ max: 100_000 }),
    other: fc.nat({ max: 100_000 }),
  });
  fc.assert(
    fc.property(strikes, ({ of, file, at, other }) =>
      ['reported', 'the same'].includes(fateOfMutant(root, before, { ...of, file, at, other, text: '' })),
    ),
    { numRuns: 60, seed: 7 },
  );
});
