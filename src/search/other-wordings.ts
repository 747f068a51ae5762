/** Words without their case, hyphens and other marks, a space on either side. */
export const plainWords = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim()} `;

const isQuoted = (query: string) => /^".+"$/.test(query);

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
  const whole = isQuoted(query) || plain === known.name;
  const worded = (text: string) => (whole ? `"${text.trim()}"` : text.trim());
  // What holds "Medway Towns" holds "Medway"; but "Stoke-on-Trent" is not found by "stoke on trent".
  const names = known.group.filter((name) => {
    const other = plainWords(name);
    return other === known.name || !other.includes(known.name);
  });
  const others = names.map((name) => worded(plain.replace(known.name, ` ${name.toLowerCase()} `)));
  return {
    searched: [...new Set([worded(whole ? plain : query), ...others])],
    also: names.filter((name) => plainWords(name) !== known.name),
  };
}
