import type { Rule } from '../rule.ts';

const periodHint = 'Periods are written 2022/23, 2023/24 Q1, 2009, 2023-06, 2023-06-30 or 2019-04/2023-05.';

/** Faults of cells that should hold a period or a date. */
export const timesRules = {
  'no-such-day': {
    severity: 'error',
    title: 'Days are in the calendar',
    message: '{field} is "{value}", a day that no calendar has',
    hint: 'Look the day up in the source.',
    example: { wrong: '2026-02-30', right: '2026-02-28' },
  },
  'date-order': {
    severity: 'error',
    title: 'Dates are written year-month-day',
    message: '{field} is "{value}", a date in another form',
    hint: 'Write {fix}. A spreadsheet may have turned it round: format the column as text.',
    example: { wrong: '02/01/2026', right: '2026-01-02' },
  },
  'year-form': {
    severity: 'error',
    title: 'Financial years are written 2022/23',
    message: '{field} is "{value}", a year in another form',
    hint: 'Write {fix}.',
    example: { wrong: '2022-23', right: '2022/23' },
  },
  'quarter-form': {
    severity: 'error',
    title: 'Quarters are written 2023/24 Q1',
    message: '{field} is "{value}", a quarter in another form',
    hint: 'Write {fix}. The quarters are those of the financial year: Q1 is April to June.',
    example: { wrong: '2023 Q1', right: '2023/24 Q1' },
  },
  'far-year': {
    severity: 'error',
    title: 'Years are near ours',
    message: '{field} is "{value}", and years here lie between {from} and {to}',
    hint: 'Look in the source: a digit may be wrong.',
    example: { wrong: '3025-11-01', right: '2025-11-01' },
  },
  'ends-before-start': {
    severity: 'error',
    title: 'What starts also ends, in that order',
    message: '{field} is "{value}", which ends before it starts{start}',
    hint: 'Look in the source which comes first.',
    example: { wrong: '2023-05/2019-04', right: '2019-04/2023-05' },
  },
  'not-a-period': {
    severity: 'error',
    title: 'Periods have one form',
    message: '{field} is "{value}", expected {expected}',
    hint: periodHint,
    example: { wrong: 'June 2023', right: '2023-06' },
  },
  'not-a-date': {
    severity: 'error',
    title: 'Dates have one form',
    message: '{field} is "{value}", expected {expected}',
    hint: 'Write it in the form that is expected.{worded}',
    example: { wrong: '30 June 2023', right: '2023-06-30' },
  },
} as const satisfies Record<string, Rule>;
