import { distance } from 'fastest-levenshtein';
import type { TableName } from '../../model/dataset.ts';
import type { RowsTogether } from './rows-together.ts';

/** A name that could have been meant: what to write, and what else people call it. */
export interface Candidate {
  key: string;
  names: readonly string[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** How unlike two names are, from 0 to 1: letter by letter, as the beginning of a longer one, or by the words that it lacks. */
function unlike(wrong: string, name: string): number {
  const whole = distance(wrong, name) / Math.max(wrong.length, name.length);
  const head = distance(wrong, name.slice(0, wrong.length)) / wrong.length;
  const [words, known] = [wrong.split(' '), new Set(name.split(' '))];
  const lacking = words.filter((word) => !known.has(word)).length / words.length;
  return Math.min(whole, head + 0.1, lacking + 0.2);
}

const tooUnlike = 0.5;

/** The key that a wrong one most likely stands for, by the keys and by what their rows are called; undefined where none is like it. */
export function likeliest(wrong: string, candidates: readonly Candidate[]): string | undefined {
  const text = plain(wrong);
  if (!text) return undefined;
  let [best, least] = [undefined as string | undefined, tooUnlike];
  for (const { key, names } of candidates)
    for (const name of [key, ...names]) {
      const found = unlike(text, plain(name));
      if (found < least) [best, least] = [key, found];
    }
  return best;
}

const few = 12;

/** How to mend a key that no row has: the likeliest one, and all of them where they are few. */
export function suggestAmong(wrong: string, candidates: readonly Candidate[], where: string): string {
  if (!candidates.length) return `There is none in ${where} yet: add it there first.`;
  const meant = likeliest(wrong, candidates);
  if (meant && candidates.length === 1) return `Did you mean "${meant}"?`;
  const all = candidates.length <= few ? listed(candidates) : `All of them stand in ${where}.`;
  return meant ? `Did you mean "${meant}"? ${all}` : all;
}

/** How to mend one of our own fixed names: the likeliest one, and all of them however many. */
export function suggestName(wrong: string, names: readonly string[]): string {
  const candidates = names.map((key) => ({ key, names: [] }));
  const meant = likeliest(wrong, candidates);
  return `${meant ? `Did you mean "${meant}"? ` : ''}${listed(candidates)}`;
}

const listed = (candidates: readonly Candidate[]): string =>
  candidates.length === 1
    ? `There is only ${candidates[0]?.key}.`
    : `There are ${candidates.map(({ key }) => key).join(', ')}.`;

/** The columns that say what a row is called. */
export const called = ['name', 'short_name', 'official_name', 'title', 'code', 'aliases'];

/** What could be meant where a row of a table is named: every key, with what else its row is called. */
export const candidatesOf = (
  { keys, row }: RowsTogether,
  table: TableName,
  within: (key: string) => boolean = () => true,
): Candidate[] =>
  (keys.get(table) ?? []).filter(within).map((key) => {
    const record = row(table, key)?.record as Record<string, string | string[] | undefined> | undefined;
    return { key, names: called.flatMap((column) => record?.[column] ?? []) };
  });
