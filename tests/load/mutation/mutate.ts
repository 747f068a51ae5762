import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Loaded, loadDataset } from '../../../src/load/load-dataset.ts';
import { type Fate, fateOf, tableOf } from './judge.ts';
import { operators, type Strike } from './operators.ts';

/** One change to one file of a world. */
export interface Mutation extends Strike {
  file: string;
  group: string;
  operator: string;
}

/** The files of a world that mutations strike. */
export const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(csv|mdx)$/.test(file))
    .sort();

/** What needs columns strikes tables alone, and what needs keys documents. */
const groupFor = (file: string, group: string): string => {
  if (group === 'bytes') return group;
  if (!tableOf(file)) return 'front matter';
  return group === 'front matter' ? 'cells' : group;
};

/** Any mutation of any of the files; those that need columns strike tables alone. */
export const anyMutation = (files: readonly string[]): fc.Arbitrary<Mutation> =>
  fc
    .record({
      file: fc.constantFrom(...files),
      group: fc.constantFrom(...Object.keys(operators)),
      choice: fc.nat(),
      at: fc.nat({ max: 100_000 }),
      other: fc.nat({ max: 100_000 }),
      text: fc.string({ unit: 'binary', maxLength: 30 }),
    })
    .map(({ choice, ...rest }) => {
      const group = groupFor(rest.file, rest.group);
      const names = Object.keys(operators[group] ?? {});
      return { ...rest, group, operator: names[choice % names.length] ?? '' };
    });

/** Applies a mutation to a world on disk, loads it, and puts the file back as it was. Throws where the loader does. */
export function fateOfMutant(root: string, before: Loaded, mutation: Mutation): Fate {
  const { file, group, operator } = mutation;
  const path = join(root, file);
  const bytes = readFileSync(path);
  const mutated = operators[group]?.[operator]?.(bytes, mutation) ?? bytes;
  try {
    writeFileSync(path, mutated);
    return fateOf(before, loadDataset(root), file, mutated);
  } finally {
    writeFileSync(path, bytes);
  }
}
