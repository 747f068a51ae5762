import { wordsOf } from './figures/sheet.ts';

/** Words without their case, hyphens and other marks, a space on either side. */
export const plainWords = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const isQuoted = (query: string) => /^".+"$/.test(query);

/** The words of a name that tell it from others: each word more is a part of the index more to load. */
const telling = (words: readonly string[]): string[] => {
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, 2);
  return words.filter((word) => longest.includes(word));
};

/** A name as it is looked for: word by word as it stands, a long one by the words that tell it. */
function sought(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length > 3 ? telling(words).join(' ') : `"${words.join(' ')}"`;
}

export interface Wordings {
  /** What to look for: the query, then its other wordings. */
  searched: string[];
  /** The other names of what was asked for. */
  also: string[];
}

/**
 * The wordings of a query: where it holds one of several names of the same thing, the query with each of the others
 * in its place. `groups` are such names. A name that is all of the query is looked for as it stands: the index would
 * take "OT" for the beginning of "other".
 */
export function wordingsOf(query: string, groups: readonly (readonly string[])[]): Wordings {
  const plain = plainWords(query);
  const known = groups
    .flatMap((group) => group.map((name) => ({ group, name: plainWords(name) })))
    .filter(({ name }) => plain.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!known) return { searched: [query], also: [] };
  const whole = plain === known.name;
  const worded = (text: string) =>
    isQuoted(query) ? `"${text.trim()}"` : whole ? sought(text) : text.trim();
  // What holds "Medway Towns" holds "Medway"; but "Stoke-on-Trent" is not found by "stoke on trent".
  const names = known.group.filter((name) => {
    const other = plainWords(name);
    return other === known.name || !other.includes(known.name);
  });
  const others = names.map((name) => worded(plain.replace(known.name, ` ${name.toLowerCase()} `)));
  return {
    searched: [...new Set([whole || isQuoted(query) ? worded(plain) : query, ...others])],
    also: names.filter((name) => plainWords(name) !== known.name),
  };
}
