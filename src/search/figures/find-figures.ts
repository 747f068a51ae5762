import { type FoundFigure, foundFigure } from './found-figure.ts';
import { type WordMatcher, wordMatcher } from './match-words.ts';
import { type Candidate, rank } from './rank-figures.ts';
import { type Asked, readings } from './read-query.ts';
import {
  at,
  type LoadFile,
  measureKey,
  type Order,
  rowsOfSheet,
  type Sheet,
  type WordList,
} from './sheet.ts';

/** The most figures that words alone give: those best named, the newest. A value or an area gives all. */
export const mostByWords = 1000;

const matchers = new WeakMap<WordList, WordMatcher>();

/** What a word list says, made once: it takes longer than a query. */
function matcherOf(list: WordList): WordMatcher {
  const matcher = matchers.get(list) ?? wordMatcher(list);
  matchers.set(list, matcher);
  return matcher;
}

/**
 * The figures that a query asks for, by value, by words, or by both; the very one first. `load` reads a file of the
 * index. None for a query that names only an area or only a period. Throws where a file cannot be read.
 */
export async function findFigures(query: string, load: LoadFile): Promise<FoundFigure[]> {
  const list = (await load('words')) as WordList;
  const matcher = matcherOf(list);
  for (const asked of readings(query, matcher, list)) {
    const found = rank(await candidates(asked, list, matcher, load), asked, list, matcher);
    if (found.length) return found.map((one) => foundFigure(one, list));
  }
  return [];
}

/** The rows that may answer: those of a value, else of the areas, else of the measures that the words name. */
async function candidates(asked: Asked, list: WordList, matcher: WordMatcher, load: LoadFile) {
  const { value, areas } = asked;
  if (value) return rowsUnder({ list, load, order: 'values' }, value.key);
  if (!areas.size) return rowsByWords(asked, list, matcher, load);
  const ids = [...areas].map((area) => at(list.areas, area)[0]);
  return (await Promise.all(ids.map((id) => rowsUnder({ list, load, order: 'areas' }, id)))).flat();
}

async function rowsByWords({ words, periods }: Asked, list: WordList, matcher: WordMatcher, load: LoadFile) {
  const found: Candidate[] = [];
  // From the newest to the oldest that answers; those between that do not are left out when they are ranked.
  const [first, last] = periods
    ? [Math.min(...periods.keys()), Math.max(...periods.keys())]
    : [0, list.periods.length];
  for (const measure of measuresNamed(words, list, matcher)) {
    if (found.length >= mostByWords) break;
    const [from, to] = [measureKey(measure, first), measureKey(measure, last)];
    found.push(...(await rowsUnder({ list, load, order: 'measures' }, from, to, mostByWords - found.length)));
  }
  return found.slice(0, mostByWords);
}

/** The measures that words name, alone or with a part, the best named first. */
function measuresNamed(
  words: readonly string[],
  { measures, parts }: WordList,
  matcher: WordMatcher,
): number[] {
  const all = [...parts.keys()];
  return [...measures.keys()]
    .map((measure) => ({
      measure,
      by: matcher.names(words, measure) ? matcher.score(words, measure, all) : 0,
    }))
    .filter(({ by }) => by)
    .sort((a, b) => b.by - a.by)
    .map(({ measure }) => measure);
}

interface Shelf {
  list: WordList;
  load: LoadFile;
  order: Order;
}

/** The rows under the keys from one to another: all, or from as many sheets as give so many. */
async function rowsUnder(
  { list, load, order }: Shelf,
  from: string,
  to = from,
  most = Number.POSITIVE_INFINITY,
) {
  const firsts = list.sheets[order];
  const places = [...firsts.keys()].filter(
    (place) => at(firsts, place) <= to && (firsts[place + 1] ?? to) >= from,
  );
  const sheets = await Promise.all(
    places
      .slice(0, most / rowsOfSheet + 2)
      .map((place) => load(`${list.release}/${order}-${place}`) as Promise<Sheet>),
  );
  return sheets.flatMap(({ sources, rows }) =>
    rows
      .filter(([key]) => key >= from && key <= to)
      .flatMap(([, under]) => under.map((row): Candidate => ({ row, source: at(sources, row[5]) }))),
  );
}
