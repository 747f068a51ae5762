/** A stretch of days, both included, as ISO dates. */
export interface Span {
  start: string;
  end: string;
}

/** What a reader found in a query, and the query without it. */
export interface Taken<What> {
  found: What;
  rest: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?,?';
const day = '(?:(\\d{1,2})(?:st|nd|rd|th)? )?';
const financial = '((?:19|20)?\\d\\d) ?[/-] ?((?:19|20)?\\d\\d)';
const quarter = '(?:q|quarter )([1-4])';

const numberOf = (name = ''): number => months.indexOf(name.slice(0, 3)) + 1;
const two = (number: number | string): string => String(number).padStart(2, '0');
const lastDay = (year: number, at: number): number => new Date(Date.UTC(year, at, 0)).getUTCDate();

/** Whole months from one to another, or days where they are given. */
const between = (
  year: number,
  from: number,
  lastYear: number,
  to: number,
  first?: string,
  last?: string,
): Span => ({
  start: `${year}-${two(from)}-${two(first ?? 1)}`,
  end: `${lastYear}-${two(to)}-${two(last ?? lastDay(lastYear, to))}`,
});

function ofYear(begin = '', next = '', part = ''): Span | undefined {
  if (Number(next.slice(-2)) !== (Number(begin.slice(-2)) + 1) % 100) return undefined;
  const year = Number(begin) + (begin.length > 2 ? 0 : 2000);
  if (!part) return between(year, 4, year + 1, 3);
  const from = (Number(part) * 3 + 1) % 12 || 12;
  const inYear = part === '4' ? year + 1 : year;
  return between(inYear, from, inYear, from + 2);
}

const ofDays = (year: string, at: number, first: string): Span | undefined =>
  at >= 1 && at <= 12 ? between(Number(year), at, Number(year), at, first, first) : undefined;

/** The ways people write periods, the longest first. */
const ways: [form: string, read: (parts: string[]) => Span | undefined][] = [
  [
    `${day}${month}(?: (\\d{4}))? ?(?:to|-|until) ?${day}${month} (\\d{4})`,
    ([first, from, year, last, to, lastYear = '']) => {
      const [begin, end] = [numberOf(from), numberOf(to)];
      const started = year ?? Number(lastYear) - (begin > end ? 1 : 0);
      return between(Number(started), begin, Number(lastYear), end, first, last);
    },
  ],
  [`(\\d{4})-(\\d\\d)-(\\d\\d)`, ([year = '', at, first = '']) => ofDays(year, Number(at), first)],
  [`(\\d{1,2})/(\\d{1,2})/(\\d{4})`, ([first = '', at, year = '']) => ofDays(year, Number(at), first)],
  [
    `${day}${month} (\\d{4})`,
    ([first, name, year]) =>
      between(Number(year), numberOf(name), Number(year), numberOf(name), first, first),
  ],
  [`${quarter},?(?: of)? (?:fy ?)?${financial}`, ([part, begin, next]) => ofYear(begin, next, part)],
  [`(?:fy ?)?${financial},? ${quarter}`, ([begin, next, part]) => ofYear(begin, next, part)],
  [`(?:fy ?)?${financial}`, ([begin, next]) => ofYear(begin, next)],
  [
    `(\\d{4})-(\\d\\d)`,
    ([year, at]) =>
      Number(at) >= 1 && Number(at) <= 12
        ? between(Number(year), Number(at), Number(year), Number(at))
        : undefined,
  ],
];

/** A year alone could be a number too. */
const bareYear: (typeof ways)[number] = [
  '((?:19|20)\\d\\d)',
  ([year]) => between(Number(year), 1, Number(year), 12),
];

/** The period a query names, in any of the ways people write them; a year alone only where it is asked for. */
export function takePeriod(query: string, years: boolean): Taken<Span> | undefined {
  for (const [form, read] of years ? [...ways, bareYear] : ways) {
    const match = new RegExp(`(^|[\\s(])${form}(?=$|[\\s),;:?!]|\\.(?!\\d))`).exec(query);
    const found = match && read(match.slice(2));
    if (found) return { found, rest: query.replace(match[0], ' ') };
  }
  return undefined;
}

/** How well a period answers a span that was asked for: 3 the same, 2 within it, 1 they overlap, 0 not at all. */
export function fitOf(asked: Span, { start, end }: Span): number {
  if (start === asked.start && end === asked.end) return 3;
  if (start >= asked.start && end <= asked.end) return 2;
  return start <= asked.end && end >= asked.start ? 1 : 0;
}
