import { closest, distance } from 'fastest-levenshtein';

/** The name most like a wrong one; undefined where none is at all like it. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  const known = [...names];
  if (!known.length) return undefined;
  const found = closest(wrong.toLowerCase(), known);
  return distance(wrong.toLowerCase(), found) < Math.max(wrong.length, found.length) * 0.7
    ? found
    : undefined;
}

const few = 12;

/** How to mend a name that is not known: the nearest one, or all of them where they are few. */
export function suggest(wrong: string, names: Iterable<string>, where: string): string {
  const known = [...names];
  if (!known.length) return `${where} is empty: add it there first.`;
  const near = nearest(wrong, known);
  const there = known.length === 1 ? 'There is only' : 'There are';
  const all = known.length <= few ? `${there} ${known.join(', ')}.` : `All of them stand in ${where}.`;
  return near ? `Did you mean "${near}"? ${all}` : all;
}

/** A text as the id it is meant for: small letters and digits, joined by single hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
