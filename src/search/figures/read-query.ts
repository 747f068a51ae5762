import type { WordMatcher } from './match-words.ts';
import { type AskedValue, takeValue } from './read-value.ts';
import { at, type WordList, wordsOf } from './sheet.ts';

/** What a query asks for. Areas and periods are places in the word list. */
export interface Asked {
  value?: AskedValue;
  areas: ReadonlySet<number>;
  /** With how well each answers: 3 the same, 2 within, 1 overlapping. */
  periods?: ReadonlyMap<number, number> | undefined;
  words: readonly string[];
}

/** Lower case, one way of dashes, and none in dates and years: `2022/23` and `2022-23` are `2022 23`. */
const plain = (query: string): string[] =>
  query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/(\d)[/-](?=\d)|(\w)-(?=[a-z])/g, '$1$2 ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/[\s?!;:]+|[,.](?=\s|$)/)
    .filter((word) => word && word !== '-');

/**
 * The ways a query can be read, the likeliest first: a year alone is a period or a number, a grade may be a word of
 * a measure, and so may a number.
 */
export function readings(query: string, matcher: WordMatcher, list: WordList): Asked[] {
  const text = plain(query);
  const { found, rest } = matcher.take('periods', text);
  const undated = ofText(text.join(' '), matcher, list);
  if (!found.size) return undated.filter(isEnough);
  const dated = ofText(rest.join(' '), matcher, list, answering(found, list));
  return [...dated, ...undated.filter(({ value }) => value)].filter(isEnough);
}

function ofText(text: string, matcher: WordMatcher, list: WordList, periods?: Asked['periods']): Asked[] {
  const read = (from: string) => {
    const { found: areas, rest } = matcher.take('areas', wordsOf(from));
    return { areas, words: matcher.without(rest), periods };
  };
  const asWords = read(text);
  const taken = takeValue(text);
  if (taken) {
    const valued = { ...read(taken.rest), value: taken.value };
    // Names of measures hold small whole numbers: 24 months, 18 to 64. Anything else is a value or nothing.
    return valued.words.length && !/[%£]|\d\.\d/.test(text) ? [valued, asWords] : [valued];
  }
  const { found: grades, rest: words } = matcher.take('grades', asWords.words);
  const keys = [...grades].map((grade) => ({ key: at(list.grades, grade), unit: '' }));
  return [...keys.map((value) => ({ ...asWords, words, value })), asWords];
}

/** The periods that answer those asked for: the same and those within; where there are none, those that overlap. */
function answering(asked: ReadonlySet<number>, { periods, used }: WordList): ReadonlyMap<number, number> {
  const fits = used.map((one): [number, number] => [
    one,
    Math.max(...[...asked].map((other) => fitOf(at(periods, other), at(periods, one)))),
  ]);
  const least = fits.some(([, fit]) => fit > 1) ? 2 : 1;
  return new Map(fits.filter(([, fit]) => fit >= least));
}

type Dated = WordList['periods'][number];

function fitOf([, from, to]: Dated, [, start, end]: Dated): number {
  if (start === from && end === to) return 3;
  if (start >= from && end <= to) return 2;
  return Number(start <= to && end >= from);
}

/** Whether it asks for figures at all: an area alone or a period alone asks for pages. */
const isEnough = ({ value, areas, words, periods }: Asked): boolean =>
  Boolean(value || words.length || (areas.size && periods));
