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

const asLines = (problem: Problem): string =>
  ['file', 'line', 'column', 'field', 'value', 'rule', 'severity']
    .map((key) => `${key}: ${JSON.stringify(problem[key as keyof Problem])}`)
    .join('\n');

/** Holds all problems, each part of each, to a golden file; and the place of the first to what the test names. */
export async function expectProblems(problems: Problem[], name: string): Promise<void> {
  const text = [problemsAsText(problems), ...problems.map(asLines)].join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name.replaceAll(' ', '-')}.txt`);
}

/** Rule and place of a problem on one line: `ragged-row data/glossary.csv:3:1`. */
export const placeOf = ({ rule, file, line, column }: Problem): string => `${rule} ${file}:${line}:${column}`;
