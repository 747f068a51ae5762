import { loadDataset } from '../../src/load/load-dataset.ts';
import type { Problem } from '../../src/load/problem.ts';
import { copyOfSmallWorld } from '../fixtures/worlds.ts';

/** A way to spoil a copy of the small world, given its folder. */
export type Spoil = (root: string) => void;

/** Everything that is wrong with the small world once it is spoilt. */
export function problemsOf(spoil: Spoil): Problem[] {
  const root = copyOfSmallWorld();
  spoil(root);
  return loadDataset(root).problems;
}

/** Rule and place of a problem on one line: `ragged-row data/glossary.csv:3:1`. */
export const placeOf = ({ rule, file, line, column }: Problem): string => `${rule} ${file}:${line}:${column}`;
