import { findPeriod } from '../../model/period.ts';
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

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const dateOrder: Diagnose = (place, text) => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text) ?? [];
  const named = /^(\d{1,2}(?:st|nd|rd|th)?)?[ -]?([a-z]{3})[a-z]*[ ,.-]+(\d{4}|\d{2})$/i.exec(text);
  const at = named ? monthNames.indexOf((named[2] ?? '').toLowerCase()) + 1 : Number(month);
  const longYear = (text: string) => (text.length === 2 ? `20${text}` : text);
  if (named && at)
    return problemAt('date-order', place, {
      fix: [
        longYear(named[3] ?? ''),
        two(at),
        ...(named[1] ? [two(Number.parseInt(named[1], 10))] : []),
      ].join('-'),
    });
  if (!year) return undefined;
  const fix = `${longYear(year)}-${two(at)}-${two(Number(day))}`;
  const turned = `${longYear(year)}-${two(Number(day))}-${two(at)}`;
  const known = [fix, turned].filter((one) => findPeriod(one));
  const either =
    new Set(known).size > 1 ? `${fix} if the day stands first, ${turned} if the month does` : known[0];
  return problemAt('date-order', place, { fix: either ?? 'year-month-day' });
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
  for (const diagnose of [noSuchDay, dateOrder, quarterForm, yearForm, turnedRange]) {
    const problem = diagnose(place, text);
    if (problem) return problem;
  }
  return undefined;
};
