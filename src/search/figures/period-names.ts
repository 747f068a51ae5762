import { findPeriod, monthNames, type Period, toPeriod } from '../../model/period.ts';
import { formatPeriod } from '../../wording/format-period.ts';

/** The months that begin and end a period, and its year, as people write them: `2023 6`, `jun 2023`, `june 2023`. */
const monthWays = (day: string): string[] => {
  const [year = '', month = ''] = day.split('-');
  const name = monthNames[Number(month) - 1]?.toLowerCase() ?? '';
  return [`${name} ${year}`, `${name.slice(0, 3)} ${year}`];
};

const dayWays = (day: string): string[] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return monthWays(day).flatMap((way) => [
    `${Number(date)} ${way}`,
    way.replace(' ', ` ${Number(date)} `),
    `${year} ${month} ${date}`,
    `${date} ${month} ${year}`,
  ]);
};

const stretch = (from: readonly string[], to: readonly string[]): string[] =>
  from.flatMap((first, at) => {
    const last = to[at] ?? '';
    const year = last.slice(-4);
    const short = first.endsWith(year) ? [first.replace(` ${year}`, '')] : [];
    return [first, ...short].flatMap((begin) => [`${begin} to ${last}`, `${begin} ${last}`]);
  });

const yearWays = (text: string): string[] => {
  const [year = '', next = ''] = text.split('/');
  return [`${year} ${next}`, `${year} ${year.slice(0, 2)}${next}`, `${year.slice(2)} ${next}`];
};

const waysOf: Record<Period['kind'], (period: Period) => string[]> = {
  year: ({ text, start, end }) => [...yearWays(text), ...stretch(monthWays(start), monthWays(end))],
  quarter: ({ text, start, end }) => {
    const [year = '', quarter = ''] = text.toLowerCase().split(' ');
    const named = [quarter, quarter.replace('q', 'quarter ')];
    return [
      ...named.flatMap((one) => yearWays(year).flatMap((way) => [`${one} ${way}`, `${way} ${one}`])),
      ...stretch(monthWays(start), monthWays(end)),
    ];
  },
  'calendar-year': ({ text }) => [text],
  month: ({ text, start }) => [...monthWays(start), text.replace('-', ' ')],
  day: ({ start }) => dayWays(start),
  range: ({ text, start, end }) =>
    /^\d{4}-\d{2}\//.test(text)
      ? stretch(monthWays(start), monthWays(end))
      : stretch(dayWays(start).slice(0, 1), dayWays(end).slice(0, 1)),
};

/** Every way a period is written, in lower case and without slashes and dashes: `2022 23`, `q1 2023 24`, `june 2023`. */
export const periodNames = (text: string): string[] => {
  const period = toPeriod(text);
  const written = [text, formatPeriod(text)].map((one) => one.toLowerCase().replace(/[/-]/g, ' '));
  return [...new Set([...written, ...waysOf[period.kind](period)])];
};

/** A period with those that people may ask for to find it: its month, quarter, financial and calendar year. */
export function askedFor(text: string): string[] {
  const { start, end } = toPeriod(text);
  const [year = 0, month = 1] = start.split('-').map(Number);
  const begun = month < 4 ? year - 1 : year;
  const financial = `${begun}/${String((begun + 1) % 100).padStart(2, '0')}`;
  const quarter = `${financial} Q${Math.floor(((month + 8) % 12) / 3) + 1}`;
  const holds = (one: string) => {
    const around = findPeriod(one);
    return around && around.start <= start && around.end >= end;
  };
  // A year may be asked for by another of which a part is in it.
  return [text, ...[start.slice(0, 7), quarter, financial].filter(holds), start.slice(0, 4), end.slice(0, 4)];
}
