import { findPeriod, monthNumber } from '../../model/period.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';

type Diagnose = (place: Place, text: string) => Problem | undefined;

const two = (number: number) => String(number % 100).padStart(2, '0');
const dash = '[-\u2010-\u2015/\u2044\u2212]';

const noSuchDay: Diagnose = (place, text) => {
  const days = text.split('/').filter((part) => /^\d{4}-\d{2}(-\d{2})?$/.test(part));
  const wrong = days.length === text.split('/').length && days.some((day) => !findPeriod(day));
  const isYear = /^\d{4}-\d{2}$/.test(text);
  return wrong && !isYear ? problemAt('no-such-day', place) : undefined;
};

/** A financial year that a spreadsheet took for a month, or for its first day: it makes 2009/10 October 2009. */
function yearTurned(date: string): string | undefined {
  const [year = '', month = '', day = '01'] = date.split('-');
  const isNext = day === '01' && month === two(Number(year) + 1);
  return isNext ? `${year}/${month} if a financial year is meant` : undefined;
}

/** What was meant by a date, with the financial year that it may have been before a spreadsheet read it. */
const meant = (date: string): string => {
  const year = yearTurned(date);
  return year ? `${year}, ${date} if not` : date;
};

const longYear = (text: string) => (text.length === 2 ? `20${text}` : text);

const namedMonth: Diagnose = (place, text) => {
  const [, day, name = '', year = ''] =
    /^(\d{1,2}(?:st|nd|rd|th)?)?[ -]?([a-z]{3})[a-z]*[ ,.-]+(\d{4}|\d{2})$/i.exec(text) ?? [];
  const month = monthNumber(name);
  if (!month) return undefined;
  const date = `${longYear(year)}-${two(month)}`;
  const fix = day
    ? meant(`${date}-${two(Number.parseInt(day, 10))}`)
    : `${meant(date)}, or the day where the document gives one`;
  return problemAt('date-order', place, { fix });
};

const dateOrder: Diagnose = (place, text) => {
  const [, day, month, year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text) ?? [];
  if (!year) return undefined;
  const date = `${longYear(year)}-${two(Number(month))}-${two(Number(day))}`;
  const turned = `${longYear(year)}-${two(Number(day))}-${two(Number(month))}`;
  const known = [...new Set([date, turned])].filter((one) => findPeriod(one));
  if (known.length < 2) return problemAt('date-order', place, { fix: meant(known[0] ?? 'year-month-day') });
  const financial = yearTurned(date);
  const either = `${date} if the day stands first, ${turned} if the month does`;
  return problemAt('date-order', place, { fix: financial ? `${financial}; ${either}` : either });
};

/** The days from 2000 to 2049 as spreadsheets count them. */
const counted = { from: 36526, to: 54788, first: Date.UTC(1899, 11, 30), day: 86_400_000 } as const;

/** A day with a time of day behind it, or as the number that a spreadsheet keeps for it. */
const spreadsheetDay: Diagnose = (place, text) => {
  const number = /^\d{5}$/.test(text) ? Number(text) : 0;
  const isCounted = number >= counted.from && number <= counted.to;
  const date = isCounted
    ? new Date(counted.first + number * counted.day).toISOString().slice(0, 10)
    : /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:/.exec(text)?.[1];
  return date && findPeriod(date) ? problemAt('date-order', place, { fix: meant(date) }) : undefined;
};

const quarterForm: Diagnose = (place, text) => {
  const form = new RegExp(
    `^(?:fy ?)?(\\d{4})(?:${dash}(?:\\d{2}|\\d{4}))?[ ,/-]*(?:q|quarter )([1-4])$`,
    'i',
  );
  const turned = new RegExp(`^(?:q|quarter )([1-4])[ ,/-]*(\\d{4})(?:${dash}(?:\\d{2}|\\d{4}))?$`, 'i');
  const [, first, quarter] = form.exec(text) ?? [];
  const [, before, after] = turned.exec(text) ?? [];
  const [year, which] = [first ?? after, quarter ?? before];
  if (!year || !which) return undefined;
  return problemAt('quarter-form', place, { fix: `${year}/${two(Number(year) + 1)} Q${which}` });
};

const yearForm: Diagnose = (place, text) => {
  const [, year, next = ''] =
    new RegExp(`^(?:fy ?)?(\\d{4}) ?(?:${dash}|to) ?(\\d{2}|\\d{4})$`, 'i').exec(text) ?? [];
  const bare = /^fy ?(\d{4})$/i.exec(text)?.[1];
  const start = bare ?? (year && two(Number(year) + 1) === next.slice(-2) ? year : undefined);
  return start ? problemAt('year-form', place, { fix: `${start}/${two(Number(start) + 1)}` }) : undefined;
};

const turnedRange: Diagnose = (place, text) => {
  const [from, to] = text.split('/').map((part) => findPeriod(part));
  const turned = from && to && from.kind === to.kind && from.start > to.start;
  return turned ? problemAt('ends-before-start', place, { start: '' }) : undefined;
};

/** What is wrong with a text that should be a period or a date: the first that fits, or nothing better than that it is none. */
export const diagnoseTime: Diagnose = (place, text) => {
  if (findPeriod(text)) return undefined;
  for (const diagnose of [
    noSuchDay,
    spreadsheetDay,
    namedMonth,
    dateOrder,
    quarterForm,
    yearForm,
    turnedRange,
  ]) {
    const problem = diagnose(place, text);
    if (problem) return problem;
  }
  return undefined;
};
