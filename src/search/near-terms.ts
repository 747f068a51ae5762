import { wordsOf } from './figures/sheet.ts';
import { lettersApart } from './letters-apart.ts';

const leftOut = (words: readonly string[]): string[] =>
  words.map((_, place) => words.toSpliced(place, 1).join(' '));

/**
 * What might have been meant by a query that finds nothing: a word of it exchanged for a near one of the terms, the
 * nearest first; then a word left out; then both.
 */
export function nearTerms(query: string, terms: readonly string[]): string[] {
  const words = wordsOf(query);
  const known = new Set(terms.flatMap(wordsOf).filter((word) => word.length > 3));
  const exchanged = words.flatMap((word, place) =>
    known.has(word)
      ? []
      : [...known]
          .map((other) => ({ other, far: lettersApart(word, other) }))
          // A quarter of the letters may differ.
          .filter(({ far }) => far <= word.length / 4)
          .map(({ other, far }) => ({ near: words.with(place, other), far })),
  );
  const near = exchanged.sort((a, b) => a.far - b.far).map((one) => one.near);
  const all = [...near.map((one) => one.join(' ')), ...leftOut(words), ...near.flatMap(leftOut)];
  return [...new Set(all)].filter(Boolean);
}
