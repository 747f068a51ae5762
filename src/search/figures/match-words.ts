import { type WordList, wordsOf } from './sheet.ts';

/** A word without its ending: reviews, reviewed and review are one. */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/ies$/, 'y').replace(/(?:ed|ing|e?s)$/, '') : word;

interface Names {
  /** Words that it is called by, and their stems. */
  said: Set<string>;
  stems: Set<string>;
  /** Stems of its aliases. */
  others: Set<string>;
  length: number;
}

function namesOf(name: string, others: readonly string[]): Names {
  const said = wordsOf(name);
  return {
    said: new Set(said),
    stems: new Set(said.map(stem)),
    others: new Set(others.flatMap(wordsOf).map(stem)),
    length: said.length,
  };
}

/** How well a word names it: 3 its own word, 2 another form of it, 1 an alias, 0 not at all. */
function weightOf({ said, stems, others }: Names, word: string): number {
  if (said.has(word)) return 3;
  return stems.has(stem(word)) ? 2 : Number(others.has(stem(word)));
}

/** How many words a name may have. */
const mostWords = 9;

/** Takes the longest names out of words: the places they stand for, and the words left. */
function takeNames(named: Record<string, number>, words: readonly string[]) {
  const found = new Set<number>();
  const rest: string[] = [];
  for (let from = 0; from < words.length; ) {
    let length = mostWords;
    const name = () => words.slice(from, from + length).join(' ');
    while (length && !Object.hasOwn(named, name())) length -= 1;
    if (length) found.add(named[name()] as number);
    else rest.push(words[from] as string);
    from += length || 1;
  }
  return { found, rest };
}

/** Knows measures, parts and whatever else has a name by the words people use for them. */
export function wordMatcher({ measures, parts, idle, names }: WordList) {
  const ofMeasures = measures.map(([, , name, short = '', ...others]) => ({
    ...namesOf(`${name} ${short}`, others),
    length: wordsOf(name).length,
  }));
  const ofParts = parts.map(([, name]) => namesOf(name, []));

  return {
    take: (kind: keyof WordList['names'], words: readonly string[]) => takeNames(names[kind], words),
    without: (words: readonly string[]) => words.filter((word) => !idle.includes(word)),

    /** How well words name a measure, or one of the parts given; 0 where a word names neither. */
    score(words: readonly string[], measure: number, pieces: readonly number[]): number {
      const whole = ofMeasures[measure];
      if (!words.length || !whole) return 1;
      const ofPart = (word: string) => Number(pieces.some((piece) => ofParts[piece]?.said.has(word)));
      const weights = words.map((word) => weightOf(whole, word) || ofPart(word));
      if (weights.includes(0)) return 0;
      return weights.reduce((sum, weight) => sum + 100 * weight, 0) - Math.min(whole.length, 99);
    },

    /** Whether some word names a measure itself. */
    names: (words: readonly string[], measure: number): boolean =>
      words.some((word) => ofMeasures[measure] && weightOf(ofMeasures[measure], word)),
  };
}

export type WordMatcher = ReturnType<typeof wordMatcher>;
