import { type Document, isAlias, isMap, isPair, isScalar, visit, type YAMLError } from 'yaml';
import { checkLetters } from '../cells/check-letters.ts';
import { checkGarbled } from '../cells/check-spoilt.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';

type At = (offset: number) => Place;

/** What the parser's errors mean, in words, and how to mend them. */
const meanings: Partial<Record<YAMLError['code'], [what: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'a colon stands in text without quotes',
    'Put the text in quotes: title: "Care plan: 2023".',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a line is no key with a value',
    'Write each key as name: "text", on a line of its own.',
  ],
  TAB_AS_INDENT: ['a tab stands before a key', 'Put spaces in its place, two for each step.'],
  BAD_INDENT: [
    'a line stands further in or out than those it belongs to',
    'Put as many spaces before it as before its neighbours.',
  ],
  BAD_SCALAR_START: ['text starts with a mark that has a meaning of its own', 'Put the text in quotes.'],
  BAD_DQ_ESCAPE: ['a backslash stands in text in quotes', 'Delete it, or write it twice.'],
  MULTIPLE_DOCS: ['a line of --- stands within it', 'Keep one line --- above the keys and one below.'],
  UNEXPECTED_TOKEN: [
    'something stands behind the end of a value',
    'Put the whole value in one pair of quotes.',
  ],
};

const unclosed: [string, string] = ['a quote or bracket opens and never closes', 'Close it on its line.'];
const noColon: [string, string] = [
  'a line is no key with a value',
  'Write each key as name: "text", on a line of its own.',
];

/** The first error of the parser, in words: those after it mostly follow from it. */
export function diagnoseYaml({ errors: [error], contents }: Document, at: At): Problem[] {
  if (!error && (contents === null || isMap(contents))) return [];
  if (!error) return [brokenFront(at(0), noColon)];
  const missing = /quote|flow (map|seq|coll)|\]|\}/i.test(error.message) ? unclosed : noColon;
  return [brokenFront(at(error.pos[0]), meanings[error.code] ?? missing)];
}

const brokenFront = (place: Place, [what, fix]: [string, string]): Problem =>
  problemAt('broken-front-matter', place, { what, fix });

/** The first name, copy or type of YAML: a few of them can stand for more text than any machine holds. */
export function checkShorthand(yaml: Document, head: string, at: At): Problem | undefined {
  let found: Problem | undefined;
  const tell = (what: string, value: string, [end = 0]: readonly number[] = []) => {
    const place = at(Math.max(head.lastIndexOf(value, end), 0));
    found = problemAt('front-matter-shorthand', { ...place, value }, { what });
    return visit.BREAK;
  };
  visit(yaml, {
    Alias: (_, { source, range }) => tell('a copy of another value', `*${source}`, range ?? []),
    Value: (_, { anchor, tag, range }) => {
      if (anchor) return tell('a name for a value', `&${anchor}`, range ?? []);
      return tag ? tell('a type', tag, range ?? []) : undefined;
    },
  });
  return found;
}

/** Keys that stand twice in one map; the parser would take the last without a word. */
export function repeatedKeys(yaml: Document, at: At): Problem[] {
  const found: Problem[] = [];
  visit(yaml, {
    Map: (_, map) => {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (isAlias(key) || !isScalar(key)) continue;
        const [name, place] = [String(key.value), at(key.range?.[0] ?? 0)];
        const first = seen.get(name);
        if (first !== undefined)
          found.push(problemAt('repeated-key', { ...place, field: name, value: name }, { first }));
        else seen.set(name, place.line ?? 1);
      }
    },
  });
  return found;
}

/** Texts with letters that are not what they seem, stray spaces or HTML: the first fault of each. */
export function oddLetters(yaml: Document, at: At): Problem[] {
  const found: Problem[] = [];
  visit(yaml, {
    Scalar: (role, { value, range }, path) => {
      if (role === 'key' || typeof value !== 'string') return;
      const pair = path.findLast((one) => isPair(one));
      const field = isScalar(pair?.key) ? String(pair.key.value) : '';
      const place = { ...at(range?.[0] ?? 0), field, value };
      const problem = checkGarbled(place, value) ?? checkLetters(place, 'text', value);
      if (problem) found.push(problem);
    },
  });
  return found;
}
