import { z } from 'zod';
import { cellFacts } from './cell.ts';

/** The kinds of period; figures of different kinds never join on one line. */
export type PeriodKind = 'year' | 'quarter' | 'calendar-year' | 'month' | 'day' | 'range';

/** A period in its one canonical form, with the days it starts and ends (ISO, both included). */
export interface Period {
  text: string;
  kind: PeriodKind;
  start: string;
  end: string;
}

/** The months by name, in order. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The number of a month by its first three letters, 1 for January; 0 where they are none. */
export const monthNumber = (letters: string): number =>
  monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === letters.toLowerCase()) + 1;

const two = (number: number) => String(number).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const monthSpan = (year: number, month: number): [string, string] => [
  `${year}-${two(month)}-01`,
  `${year}-${two(month)}-${two(lastDay(year, month))}`,
];
const follows = (from: string, to: string) => Number(to) === (Number(from) + 1) % 100;

const readers: { kind: PeriodKind; form: RegExp; span: (part: string[]) => [string, string] | undefined }[] =
  [
    {
      kind: 'year',
      form: /^(\d{4})\/(\d{2})$/,
      span: ([year = '', next = '']) =>
        follows(year.slice(2), next) ? [`${year}-04-01`, `${Number(year) + 1}-03-31`] : undefined,
    },
    {
      kind: 'quarter',
      form: /^(\d{4})\/(\d{2}) Q([1-4])$/,
      span: ([year = '', next = '', quarter = '']) => {
        if (!follows(year.slice(2), next)) return undefined;
        const first = Number(quarter) * 3 + 1;
        const inYear = first > 12 ? Number(year) + 1 : Number(year);
        const month = first > 12 ? first - 12 : first;
        return [monthSpan(inYear, month)[0], monthSpan(inYear, month + 2)[1]];
      },
    },
    { kind: 'calendar-year', form: /^(\d{4})$/, span: ([year]) => [`${year}-01-01`, `${year}-12-31`] },
    {
      kind: 'month',
      form: /^(\d{4})-(0[1-9]|1[0-2])$/,
      span: ([year, month]) => monthSpan(Number(year), Number(month)),
    },
    {
      kind: 'day',
      form: /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/,
      span: ([year, month, day]) => {
        const real = Number(day) >= 1 && Number(day) <= lastDay(Number(year), Number(month));
        return real ? [`${year}-${month}-${day}`, `${year}-${month}-${day}`] : undefined;
      },
    },
  ];

const readRange = (text: string): Period | undefined => {
  const [from, to] = text.split('/').map((part) => readPeriod(part));
  if (!from || !to || from.kind !== to.kind || from.start > to.start) return undefined;
  if (from.kind !== 'month' && from.kind !== 'day') return undefined;
  return { text, kind: 'range', start: from.start, end: to.end };
};

const readPeriod = (text: string): Period | undefined => {
  for (const { kind, form, span } of readers) {
    const match = form.exec(text);
    if (!match) continue;
    const days = span(match.slice(1));
    return days && { text, kind, start: days[0], end: days[1] };
  }
  return /^[\d-]{4,10}\/[\d-]{4,10}$/.test(text) ? readRange(text) : undefined;
};

const known = new Map<string, Period | undefined>();

/** The period that a text stands for, or undefined where it is not in canonical form. */
export function findPeriod(text: string): Period | undefined {
  if (!known.has(text)) known.set(text, readPeriod(text));
  return known.get(text);
}

/** The period that a checked text stands for. Throws where the text was never checked. */
export function toPeriod(text: string): Period {
  const period = findPeriod(text);
  if (!period) throw new Error(`"${text}" is not a period`);
  return period;
}

/** Orders periods by their last day, then their first. */
export const byPeriod = (a: string, b: string): number => {
  const [first, second] = [toPeriod(a), toPeriod(b)];
  return first.end.localeCompare(second.end, 'en') || first.start.localeCompare(second.start, 'en');
};

/** The form of a period in an address: `2023/24 Q1` is `2023-24-q1`. */
export const periodSlug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The period a year before, for years and quarters; undefined for other kinds. */
export function yearBefore(text: string): string | undefined {
  const match = /^(\d{4})\/(\d{2})( Q[1-4])?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]) - 1;
  return `${year}/${two((year + 1) % 100)}${match[3] ?? ''}`;
}

/** A cell with any canonical period. */
export const period = () =>
  z
    .string()
    .refine((text) => findPeriod(text) !== undefined)
    .register(cellFacts, {
      kind: 'time',
      rule: 'not-a-period',
      expected: 'a period: 2022/23, 2023/24 Q1, 2009, 2023-06, 2023-06-30 or 2019-04/2023-05',
    });

/** A cell with a date as exactly as the source gives it: a day, a month, a calendar year or a financial one. */
export const when = () =>
  z
    .string()
    .refine((text) => ['day', 'month', 'calendar-year', 'year'].includes(findPeriod(text)?.kind ?? ''))
    .register(cellFacts, {
      kind: 'time',
      rule: 'not-a-date',
      expected: 'a real date: 2023-06-30, or 2023-06, 2023 or 2022/23 where no more is known',
    });
