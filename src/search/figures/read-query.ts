import type { WordMatcher } from './match-words.ts';
import { fitOf, type Span, type Taken, takePeriod } from './read-period.ts';
import { type AskedValue, takeValue } from './read-value.ts';
import { type WordList, wordsOf } from './sheet.ts';

/** What a query asks for. */
export interface Asked {
  value?: AskedValue;
  span?: Span;
  /** The periods that answer the span, as places in the word list. */
  periods?: ReadonlySet<number>;
  areas: ReadonlySet<number>;
  words: readonly string[];
}

/** One way of dashes, spaces and letters. */
const plain = (query: string): string =>
  query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The ways a query can be read, the likeliest first: a year alone is a period or a number, a grade may be a word of
 * a measure, and so may a number.
 */
export function readings(query: string, matcher: WordMatcher, list: WordList): Asked[] {
  const text = plain(query);
  const year = takePeriod(text, true);
  const strict = takePeriod(text, false);
  const ways = strict || !year ? [strict] : [year, undefined];
  return ways.flatMap((period) => ofPeriod(period?.rest ?? text, period, matcher, list)).filter(isEnough);
}

function ofPeriod(
  text: string,
  period: Taken<Span> | undefined,
  matcher: WordMatcher,
  list: WordList,
): Asked[] {
  const value = takeValue(text);
  const read = (from: string, found?: AskedValue) => {
    const { found: areas, rest } = matcher.takeAreas(wordsOf(from));
    const words = matcher.without(rest);
    return { areas, words, ...(found && { value: found }), ...(period && spanOf(period.found, list)) };
  };
  const asWords = read(text);
  const { found: grades, rest } = matcher.takeGrades(asWords.words);
  const graded = [...grades].map((grade) => ({
    ...asWords,
    words: rest,
    value: { key: wordsOf(list.grades[grade] ?? '').join(' '), units: [] },
  }));
  const valued = value && read(value.rest, value.found);
  if (!valued) return [...graded, asWords];
  // Names of measures hold small whole numbers: 24 months, 18 to 64. Anything else is a value or nothing.
  return valued.words.length && !/[%£]|\d[.,]\d/.test(text) ? [valued, asWords] : [valued];
}

/** A span with the periods that answer it: the same and those within; where there are none, those that overlap. */
function spanOf(span: Span, { periods }: WordList) {
  const fits = periods.map(([, , start, end]) => fitOf(span, { start, end }));
  const least = fits.some((fit) => fit > 1) ? 2 : 1;
  return { span, periods: new Set([...fits.keys()].filter((at) => (fits[at] ?? 0) >= least)) };
}

/** Whether it asks for figures at all: an area alone or a period alone asks for pages. */
const isEnough = ({ value, areas, words, periods }: Asked): boolean =>
  Boolean(value || words.length || (areas.size && periods));
