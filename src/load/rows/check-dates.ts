import { type TableName, tableNames } from '../../model/dataset.ts';
import { findPeriod, monthNames, monthNumber, toPeriod } from '../../model/period.ts';
import { cellProblem, placeOfCell } from '../cells/cell-problem.ts';
import { columnFacts, columnsOf } from '../cells/check-rows.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RowsTogether } from './rows-together.ts';
import { datesOf } from './source-dates.ts';

/** The columns that say when something happened: it can be told of by no source that was written before. */
const past: [table: TableName, column: string, source: string][] = [
  ['decisions', 'date', 'source'],
  ['assessments', 'published', 'source'],
  ['actions', 'status_date', 'source'],
  ['milestones', 'met_date', 'met_source'],
];

/** Checks that what happened lies before its source, that due dates are those of their words, and that no month is a financial year turned round. */
export const checkDates = ({ placed }: RowsTogether): Problem[] => {
  const datedOf = datesOf(placed.sources.map(({ record }) => record));
  const rowsOf = (table: TableName): RawRow[] => placed[table].map(({ raw }) => raw);
  return [
    ...past.flatMap(([table, column, from]) =>
      rowsOf(table).flatMap((raw) => {
        const [text, source] = [raw.text(column), raw.text(from) || raw.text('source')];
        const dated = datedOf.get(source);
        if (!text || !dated || toPeriod(text).start <= dated.day) return [];
        return [cellProblem('date-after-source', raw, column, { date: dated.date, of: dated.of, source })];
      }),
    ),
    ...tableNames.flatMap((table) =>
      rowsOf(table).flatMap((raw) => {
        const due = hasDue(table) ? checkDue(raw) : [];
        return due.length ? due : checkMonths(table, raw);
      }),
    ),
  ];
};

const hasDue = (table: TableName): boolean =>
  ['due', 'due_text'].every((column) => columnsOf(table).includes(column));

/** Months as they are written, with a capital: so that nobody "may" be a month. */
const monthForm =
  /(?:(\d{1,2})(?:st|nd|rd|th)? )?\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b/g;
/** Years, and both years of a financial one. */
const yearForm = /\b(20\d{2})(?:[/\u2013-](\d{2}))?\b/g;

/** A due date against the days, months and years that its words name, where they name any. */
function checkDue(raw: RawRow): Problem[] {
  const [words, due] = [raw.text('due_text'), raw.text('due')];
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(due) ?? [];
  if (!words || !year || findPeriod(words)) return [];
  const named = [...words.matchAll(monthForm)].map(([, inMonth = '', name = '']) => ({
    day: inMonth.padStart(2, '0'),
    month: String(monthNumber(name)).padStart(2, '0'),
  }));
  const years = [...words.matchAll(yearForm)].flatMap(([, one = '', next]) =>
    next ? [one, String(Number(one) + 1)] : [one],
  );
  const days = named.filter((one) => one.month === month && one.day !== '00');
  const fits =
    (!years.length || years.includes(year)) &&
    (!month || !named.length || named.some((one) => one.month === month)) &&
    (!day || !days.length || days.some((one) => one.day === day)) &&
    !(month && words.includes(`${year}/${month}`));
  return fits ? [] : [cellProblem('due-as-worded', raw, 'due', { words })];
}

/** A month that reads like a financial year, such as 2009-10, in a row that names no such month in words. Figures have rules of their own. */
function checkMonths(table: TableName, raw: RawRow): Problem[] {
  if (table === 'observations') return [];
  return columnsOf(table).flatMap((column) => {
    const text = columnFacts(table, column).kind === 'time' ? raw.text(column) : '';
    const [, year = '', month = ''] = /^(20\d{2})-(\d{2})$/.exec(text) ?? [];
    if (!year || Number(month) !== (Number(year) + 1) % 100) return [];
    const name = monthNames[Number(month) - 1] ?? '';
    const inWords = new RegExp(`\\b${name.slice(0, 3)}[a-z]* ${year}`, 'i');
    if ([...raw.columns].some((other) => inWords.test(raw.text(other)))) return [];
    const place = placeOfCell(raw, column);
    return [
      problemAt('month-or-year', place, {
        year: `${year}/${month}`,
        month: `${name} ${year}`,
      }),
    ];
  });
}
