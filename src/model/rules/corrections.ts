import type { Rule } from '../rule.ts';

/** Faults of what this site says it had wrong and mended. */
export const correctionRules = {
  'correction-not-made': {
    severity: 'error',
    title: 'What a correction says stands there now does',
    message: 'now is "{value}", and the column {column} of that row, in {place}, is "{held}"',
    hint: 'Mend the row, or write here what stands there.',
    example: { wrong: 'now 1204, and the row says 1240', right: 'now 1204, and the row says 1204' },
  },
} as const satisfies Record<string, Rule>;
