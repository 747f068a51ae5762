import { expect } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { type Problem, problemsAsText } from '../../src/load/problem.ts';
import { copyOfSmallWorld } from '../fixtures/worlds.ts';

/** A way to spoil a copy of the small world, given its folder. */
export type Spoil = (root: string) => void;

/** Everything that is wrong with the small world once it is spoilt. */
export function problemsOf(spoil: Spoil): Problem[] {
  const root = copyOfSmallWorld();
  spoil(root);
  return loadDataset(root).problems;
}

const inDetail = ({ severity, file, line, column, rule, field, value }: Problem): string =>
  `${severity} ${rule} at ${file}:${line}:${column}, field "${field}", value ${JSON.stringify(value)}`;

/** Holds all problems to a golden file: as a maintainer sees them, then each part of each. */
export async function expectProblems(problems: Problem[], name: string): Promise<void> {
  const text = `${problemsAsText(problems)}\n\n${problems.map(inDetail).join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(`golden/${name.replaceAll(' ', '-')}.txt`);
}

/** Rule and place of a problem on one line: `ragged-row data/glossary.csv:3:1`. */
export const placeOf = ({ rule, file, line, column }: Problem): string => `${rule} ${file}:${line}:${column}`;
