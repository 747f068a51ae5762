import type { Rule } from '../rule.ts';

/** Faults of promises with a number. */
export const targetsRules = {
  'target-without-action': {
    severity: 'warning',
    title: 'A target has an action that is to reach it',
    message: 'no action is named that is to reach "{target}"',
    hint: 'Name it in the column action. If the document names none, write in note: No action is named.',
    example: { wrong: 'a target alone', right: 'a target, and the action that works towards it' },
  },
  'target-without-due': {
    severity: 'warning',
    title: 'A target says when it is due',
    message: 'nothing says when "{target}" is due',
    hint: 'Write the words of the document in due_text, and the date in due. If it gives no date, write in note: No due date is given. A standing norm has kind norm.',
    example: { wrong: 'due_text and due empty', right: 'due_text by March 2026, due 2026-03' },
  },
  'target-against-polarity': {
    severity: 'warning',
    title: 'A target goes the way that is better',
    message: 'operator is "{value}", and the better way for {indicator} is {polarity}',
    hint: 'Look in the source, and mend operator, or polarity in data/indicators.csv. If the document does go the other way, say so in data/discrepancies.csv with records {record}.',
    example: { wrong: 'at-most 60% of reviews done in time', right: 'at-least 60%' },
  },
  'baseline-without-figure': {
    severity: 'warning',
    title: 'A time to start from has a figure to start from',
    message: 'baseline is empty, and {area} has no figure of {figure} for {value}',
    hint: 'Write the figure in baseline, mend baseline_period, or empty it. {there}',
    example: { wrong: 'baseline_period 2024/25, and no figure of it', right: 'baseline 51.2' },
  },
} as const satisfies Record<string, Rule>;
