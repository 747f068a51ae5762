import type { Rule } from '../rule.ts';

/** Faults of what is said to be under review or withdrawn. */
export const noticeRules = {
  'not-to-be-noticed': {
    severity: 'error',
    title: 'A notice is about a record, not about a register',
    message: '{field} names a row of {table}, and a notice can be about a row of {tables} only',
    hint: 'Name the figures, grades or promises that it is about, each on its own line.',
    example: {
      wrong: 'indicators:reviewed-12m-pct',
      right: 'observations:leicester|reviewed-12m-pct||2022/23',
    },
  },
  'notices-at-once': {
    severity: 'error',
    title: 'One notice holds of a row at a time',
    message: '{other} says already that the row is {standing}, and does not end before this one begins',
    hint: 'Fill in the column until of the older one, or delete one of the two.',
    example: {
      wrong: 'under review since May, and withdrawn since June',
      right: 'under review until June, then withdrawn',
    },
  },
  'locator-without-source': {
    severity: 'error',
    title: 'A place stands in a document',
    message: 'the row says where it stands, "{value}", and not in which document',
    hint: 'Fill in the column source, or empty the column locator.',
    example: {
      wrong: 'locator page 3, and no source',
      right: 'locator page 3 of source leicester-cabinet-2023',
    },
  },
} as const satisfies Record<string, Rule>;
