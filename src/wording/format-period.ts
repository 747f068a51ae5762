import { monthNames, type Period, toPeriod } from '../model/period.ts';

const parts = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: monthNames[Number(month) - 1] ?? '', date: String(Number(date)) };
};

const dayText = (day: string): string => {
  const { year, month, date } = parts(day);
  return `${date} ${month} ${year}`;
};

const monthText = (day: string): string => `${parts(day).month} ${parts(day).year}`;

const rangeText = ({ text, start, end }: Period): string =>
  /^\d{4}-\d{2}\//.test(text)
    ? `${monthText(start)} to ${monthText(end)}`
    : `${dayText(start)} to ${dayText(end)}`;

/** A period as readers see it: `2022/23`, `April to June 2023`, `30 June 2023`. */
export function formatPeriod(text: string): string {
  const period = toPeriod(text);
  if (period.kind === 'quarter') return `${parts(period.start).month} to ${monthText(period.end)}`;
  if (period.kind === 'day') return dayText(text);
  if (period.kind === 'month') return monthText(period.start);
  return period.kind === 'range' ? rangeText(period) : text;
}

/** A period with its preposition: `in 2022/23`, `in April to June 2023`, `on 30 June 2023`. */
export const inPeriod = (text: string): string => {
  const { kind } = toPeriod(text);
  if (kind === 'day') return `on ${formatPeriod(text)}`;
  return kind === 'range' ? `from ${formatPeriod(text)}` : `in ${formatPeriod(text)}`;
};

/** A period where space is short: `2022/23`, `2023/24 Q1`, `30 Jun 2023`. */
export function shortPeriod(text: string): string {
  const { kind, start } = toPeriod(text);
  if (kind === 'year' || kind === 'quarter' || kind === 'calendar-year') return text;
  if (kind === 'range') return formatPeriod(text);
  const { year, month, date } = parts(start);
  return kind === 'day' ? `${date} ${month.slice(0, 3)} ${year}` : `${month.slice(0, 3)} ${year}`;
}

/** How figures of a kind of period follow each other. */
export const periodKindLabel: Record<Period['kind'], string> = {
  year: 'by financial year',
  quarter: 'by quarter',
  'calendar-year': 'by calendar year',
  month: 'by month',
  day: 'on single days',
  range: 'over longer stretches',
};
