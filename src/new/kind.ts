import type { TableName } from '../model/dataset.ts';
import type { Row } from '../rows/standing-rows.ts';
import type { Field, Given } from './field.ts';
import type { Known } from './known.ts';

/** What is begun: rows, documents, and what a maintainer should know of it. */
export interface Begun {
  rows: { table: TableName; row: Row }[];
  /** Texts of files by path relative to the root. */
  documents: Map<string, string>;
  /** Files of figures that are to be there, with a header at least. */
  figures?: string[];
  said?: string[];
}

/** A kind of thing that can be begun. */
export interface Kind {
  /** What it makes, to follow its name in the help. */
  makes: string;
  fields: readonly Field[];
  /** The fields without which nothing can be begun. */
  needs: readonly string[];
  /** What else cannot be left out, seeing what was given, and why. */
  lacks?: (given: Given, known: Known) => { name: string; why: string } | undefined;
  /** What follows from the rest, where it was not given: names and titles, never a fact. */
  follows: Readonly<Record<string, (given: Given, known: Known) => string | undefined>>;
  /** What is to be asked before all else. */
  first?: readonly string[];
  /** Whether nothing more is to be asked. */
  isSettled?: (given: Given, known: Known) => boolean;
  /** What is to be made of what was given. Stops where something of that name is there already. */
  begin: (given: Given, known: Known) => Begun;
}

/** What was given, with what follows from it. */
export function withNames({ follows }: Kind, given: Given, known: Known): Given {
  let all = given;
  for (const [name, find] of Object.entries(follows)) {
    const found = all[name] ? undefined : find(all, known);
    if (found) all = { ...all, [name]: found };
  }
  return all;
}
