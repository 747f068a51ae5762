import type { Taken } from './read-period.ts';
import { numberKey, shareKey } from './sheet.ts';

/** Which way a source leaves a figure open. */
export type Way = 'up' | 'down' | 'about';

/** A value that is asked for: its key, the units it can be in (any where there are none), and its qualifier. */
export interface AskedValue {
  key: string;
  units: readonly string[];
  way?: Way;
}

const openWords: Record<Way, string> = {
  up: 'more than|over|at least|above|>=?|≥',
  down: 'up to|less than|fewer than|at most|under|below|<=?|≤',
  about: 'about|around|approximately|approx\\.?|circa|c\\.|~',
};

/** Which way a figure is open by the words it begins with. */
export const wayOf = (text: string): Way | undefined =>
  (Object.keys(openWords) as Way[]).find((way) => new RegExp(`^(?:${openWords[way]})`).test(text));

const units: [RegExp, string[]][] = [
  [/^(?:percentage points?|pp)/, ['percentage-points']],
  [/^(?:%|per ?cent)/, ['percent']],
  [/^per 100,?000/, ['per-100000']],
  [/^days?/, ['days']],
  [/^hours?/, ['hours']],
  [/^months?/, ['months']],
  [/^years?/, ['years']],
  [/^people|^person/, ['people', 'count']],
];

const qualifier = `((?:${Object.values(openWords).join('|')}) ?)?`;
const number = '(-?)(£?)(-?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)';
const scale = '( ?(?:k|thousand|m|mn|million)(?![a-z]))?';
const unit =
  '( ?(?:percentage points?|pp|%|per ?cent|per 100,?000|days?|hours?|months?|years?|people|person)(?![a-z]))?';
const end = '(?=$|[\\s),;:?!]|\\.(?!\\d))';
const form = new RegExp(`(^|[\\s(])${qualifier}${number}${scale} ?(\\+?)${unit} ?(\\+?)${end}`);
const share = new RegExp(`(^|[\\s(])(\\d[\\d,]*) ?(?:of|out of|/) ?(\\d[\\d,]*)${end}`);
const oneIn = new RegExp(`(^|[\\s(])(\\d+) in (\\d+)${end}`);

const toNumber = (text = ''): number => Number(text.replaceAll(',', ''));

/** The first value a query names, and the query without it. */
export function takeValue(query: string): Taken<AskedValue> | undefined {
  const counts = share.exec(query);
  if (counts)
    return {
      found: { key: shareKey(toNumber(counts[2]), toNumber(counts[3])), units: [] },
      rest: query.replace(counts[0], ' '),
    };
  const part = oneIn.exec(query);
  if (part)
    return {
      found: { key: numberKey((100 * toNumber(part[2])) / toNumber(part[3])), units: ['percent'] },
      rest: query.replace(part[0], ' '),
    };
  const match = form.exec(query);
  return match ? { found: readNumber(match.slice(2)), rest: query.replace(match[0], ' ') } : undefined;
}

function readNumber([
  open = '',
  minus,
  pounds,
  minusToo,
  digits,
  scaled = '',
  plus,
  named = '',
  plusToo,
]: string[]) {
  const size = toNumber(digits) * (minus || minusToo ? -1 : 1);
  const millions = /^ ?m/.test(scaled);
  const way = plus || plusToo ? 'up' : wayOf(open);
  const whole = /^ ?[kt]/.test(scaled) ? Math.round(size * 1e6) / 1e3 : size;
  // Money is held in millions.
  const held = pounds && !millions ? whole / 1e6 : whole;
  return {
    key: numberKey(held),
    units:
      millions || pounds
        ? ['pounds-million']
        : (units.find(([words]) => words.test(named.trim()))?.[1] ?? []),
    ...(way && { way }),
  };
}
