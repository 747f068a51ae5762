import type { Rule } from '../rule.ts';

/** Faults of what this site says it had wrong and mended, and of what it says changed. */
export const correctionRules = {
  'correction-not-made': {
    severity: 'error',
    title: 'What a correction says stands there now does',
    message: 'now is "{value}", and the column {column} of that row, in {place}, is "{held}"',
    hint: 'Mend the row, or write here what stands there.',
    example: { wrong: 'now 1204, and the row says 1240', right: 'now 1204, and the row says 1204' },
  },
  'history-half-told': {
    severity: 'error',
    title: 'The history tells of one cell, or of so many rows',
    message: 'this line of the history is of kind "{kind}" and has {has}',
    hint: 'A cell that was changed has a key and a column; any other line has a number of rows. `npm run history` writes both.',
    example: { wrong: 'changed, and no column', right: 'changed, and column value' },
  },
  'history-order': {
    severity: 'error',
    title: 'The history goes from day to day',
    message: '{value} stands below {before}, a later day',
    hint: 'New lines stand at the end. Take the file back as it was, and run `npm run history`.',
    example: { wrong: '2025-03-02 below 2025-03-09', right: '2025-03-09 below 2025-03-02' },
  },
} as const satisfies Record<string, Rule>;
