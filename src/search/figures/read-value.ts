import { numberKey, shareKey } from './sheet.ts';

/** A value that is asked for: its key, what the figure as shown must hold to be in its unit, and its qualifier. */
export interface AskedValue {
  key: string;
  unit: string;
  way?: Way | undefined;
}

/** Which way a source leaves a figure open. */
export type Way = keyof typeof openWords;

const openWords = {
  up: 'more than|over|at least|above|>=?|≥',
  down: 'up to|less than|fewer than|at most|under|below|<=?|≤',
  about: 'about|around|approx(?:imately|\\.)?|circa|c\\.|~',
};

/** Which way a figure is open by the words it begins with. */
export const wayOf = (text: string): Way | undefined =>
  (Object.keys(openWords) as Way[]).find((way) => new RegExp(`^(${openWords[way]})`).test(text));

const start = '(?:^|\\s)\\(?';
const end = '(?=$|[\\s);:?!]|[.,](?!\\d))';
const form = new RegExp(
  `${start}((?:${Object.values(openWords).join('|')}) ?)?(-?£?-?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?` +
    ` ?(k|thousand|mn?|million)?(\\+?) ?(percentage points?|%|per ?cent|per 100,?000|(?:days?|hours?|months?|years?|people)(?![a-z]))?(\\+?)${end}`,
);
const share = new RegExp(`${start}(\\d[\\d,]*) (?:out )?of (\\d[\\d,]*)${end}`);

const toNumber = (text = ''): number => Number(text.replaceAll(',', ''));

/** The first value a query names, and the query without it. */
export function takeValue(query: string): { value: AskedValue; rest: string } | undefined {
  const match = share.exec(query) ?? form.exec(query);
  if (!match) return undefined;
  const [all, ...parts] = match;
  const value = parts.length === 2 ? { key: shareKey(...toNumbers(parts)), unit: '' } : readNumber(parts);
  return { value, rest: query.replace(all, ' ') };
}

const toNumbers = ([count, of]: string[]): [number, number] => [toNumber(count), toNumber(of)];

function readNumber([
  open = '',
  sign = '',
  whole,
  part = '',
  scale = '',
  plus,
  unit = '',
  plusToo,
]: string[]): AskedValue {
  const number = toNumber(whole + part) * (sign.includes('-') ? -1 : 1);
  const thousands = /^[kt]/.test(scale) ? Math.round(number * 1e6) / 1e3 : number;
  const pounds = sign.includes('£');
  // Money is held in millions.
  const held = pounds && !scale.startsWith('m') ? thousands / 1e6 : thousands;
  return {
    key: numberKey(held),
    unit: pounds || scale.startsWith('m') ? '£' : unit.replace(/^per ?cent/, '%').replace(/s$/, ''),
    way: plus || plusToo ? 'up' : wayOf(open),
  };
}
