import { frequencies, type Indicator, periodKindsOf } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { type PeriodKind, toPeriod } from '../../model/period.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RowsTogether } from './rows-together.ts';
import { type Dated, datesOf } from './source-dates.ts';

/** Checks that the period of a figure is of a kind that its indicator has, and was there to be told of when its source was written. */
export function checkPeriods({ placed, row }: RowsTogether): Problem[] {
  const indicatorOf = (id: string) => row('indicators', id)?.record;
  const datedOf = datesOf(placed.sources.map(({ record }) => record));
  return [
    ...placed.observations.flatMap(({ record, raw }) => {
      const [indicator, dated] = [indicatorOf(record.indicator), datedOf.get(record.source)];
      const wrong = checkKind(raw, 'period', record.period, indicator);
      return wrong.length ? wrong : checkDate(raw, record, indicator, dated);
    }),
    ...placed.targets.flatMap(({ record, raw }) =>
      checkKind(raw, 'baseline_period', record.baseline_period, indicatorOf(record.indicator)),
    ),
  ];
}

const kindNames: Record<PeriodKind, string> = {
  year: 'a financial year (2011/12)',
  quarter: 'a quarter (2011/12 Q3)',
  'calendar-year': 'a calendar year (2011)',
  month: 'a month (2011-12)',
  day: 'a day (2012-03-31)',
  range: 'a span (2011-04/2012-03)',
};

function checkKind(raw: RawRow, field: string, text: string | undefined, indicator: Indicator | undefined) {
  const fault = text && indicator && kindFault(text, indicator);
  return fault ? [cellProblem('wrong-period-kind', raw, field, fault)] : [];
}

/** Why figures of an indicator cannot be of a period, as the blanks of the rule `wrong-period-kind`; nothing where they can. */
export function kindFault(text: string, { id, frequency }: Pick<Indicator, 'id' | 'frequency'>) {
  const { kind } = toPeriod(text);
  if (!frequency || periodKindsOf[frequency].includes(kind)) return undefined;
  const kinds = periodKindsOf[frequency].map((one) => kindNames[one]);
  return {
    kind: kindNames[kind].replace(/ \(.*/, ''),
    indicator: id,
    frequency: frequency.replaceAll('-', ' '),
    fix: yearMeant(text) ?? `Write ${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`,
    often: frequencies.find((one) => periodKindsOf[one].includes(kind)) ?? '',
  };
}

/** A month that reads like a financial year: 2011-12 is a December, and most often 2011/12 is meant. */
function yearMeant(text: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const isNext = Number(month) === (Number(year) + 1) % 100;
  return isNext ? `Write ${year}/${month} if the financial year is meant` : undefined;
}

/** Whole years and quarters are told of when they are over; a day, a month or a span as soon as it has begun. */
const toldWhenOver: readonly PeriodKind[] = ['year', 'quarter', 'calendar-year'];

/** A source tells of the past, but for estimates and for money, which is budgeted before it is spent. */
function checkDate(
  raw: RawRow,
  { period, status }: Observation,
  indicator: Indicator | undefined,
  dated: Dated | undefined,
): Problem[] {
  if (!dated || status === 'estimated' || indicator?.group === 'money') return [];
  const { date, day, of } = dated;
  const { kind, start, end } = toPeriod(period);
  const tell = (lies: string, status: string) => [
    cellProblem('period-after-source', raw, 'period', { lies, date, of, status }),
  ];
  if (start > day) return tell('begins after', 'estimated');
  const isTold = end <= day || status === 'provisional' || !toldWhenOver.includes(kind);
  return isTold ? [] : tell('ends after', 'estimated or provisional');
}
