import { wordsOf } from './figures/sheet.ts';
import { lettersApart } from './letters-apart.ts';
import { plainWords } from './other-wordings.ts';

interface Near {
  text: string;
  far: number;
}

/** A quarter of the letters may differ. */
const within = (asked: string, name: string): number | undefined => {
  const far = lettersApart(asked, name);
  return far <= Math.floor(asked.length / 4) ? far : undefined;
};

/** Terms whose whole name is near what is asked. */
const nearNames = (asked: string, terms: readonly string[]): Near[] =>
  terms.flatMap((text) => {
    const far = within(asked, plainWords(text).trim());
    return far === undefined ? [] : { text, far };
  });

/** What is asked with one of its words exchanged for a near one. */
function nearWords(asked: string, known: readonly string[]): Near[] {
  const words = wordsOf(asked);
  return words.flatMap((word, at) =>
    known.includes(word)
      ? []
      : known.flatMap((other) => {
          const far = within(word, other);
          return far === undefined ? [] : { text: words.with(at, other).join(' '), far };
        }),
  );
}

/** What is asked with one of its words left out. */
const fewerWords = (asked: string): Near[] => {
  const words = wordsOf(asked);
  if (words.length < 2) return [];
  return words.map((_, at) => ({ text: words.toSpliced(at, 1).join(' '), far: asked.length }));
};

/** What might have been meant by a query that finds nothing, the nearest first. */
export function nearTerms(query: string, terms: readonly string[]): string[] {
  const asked = plainWords(query).trim();
  const known = [...new Set(terms.flatMap(wordsOf))].filter((word) => word.length > 3);
  const near = [...nearNames(asked, terms), ...nearWords(asked, known), ...fewerWords(asked)].sort(
    (a, b) => a.far - b.far,
  );
  const byWords = new Map(near.map(({ text }) => [plainWords(text), text] as const).reverse());
  byWords.delete(plainWords(query));
  return [...byWords.values()].reverse();
}
