import type { Indicator } from '../model/indicator.ts';

/** Version of the rules below; changed whenever a judgement could come out differently. */
export const rulesVersion = '2';

/** The smallest difference that counts, where neither margins nor counts say how sure a figure is. */
export const thresholds: Record<Indicator['unit'], { kind: 'absolute' | 'relative'; size: number }> = {
  percent: { kind: 'absolute', size: 1 },
  'percentage-points': { kind: 'absolute', size: 1 },
  count: { kind: 'relative', size: 0.05 },
  people: { kind: 'relative', size: 0.05 },
  'per-100000': { kind: 'relative', size: 0.05 },
  days: { kind: 'relative', size: 0.05 },
  hours: { kind: 'relative', size: 0.05 },
  months: { kind: 'relative', size: 0.05 },
  years: { kind: 'relative', size: 0.05 },
  score: { kind: 'relative', size: 0.05 },
  'pounds-million': { kind: 'relative', size: 0.01 },
};

/** How sure a difference is judged: what is used first stands first. */
export const bases = {
  margin:
    'The publisher gives a margin of error for both figures: the difference must be larger than the two margins put together (the square root of the sum of their squares).',
  counts:
    'The counts behind both figures are known: the difference must be larger than chance would make in 95 of 100 cases, worked out from those counts.',
  threshold:
    'Nothing says how sure the figures are: the difference must be at least as large as the fixed threshold.',
} as const;

export type Basis = keyof typeof bases;

/** What a change or a comparison can come to. */
export const directions = {
  better: 'Clearly changed in the good direction',
  worse: 'Clearly changed in the bad direction',
  higher: 'Clearly higher; the indicator has no good direction',
  lower: 'Clearly lower; the indicator has no good direction',
  'no-clear-change': 'The difference is too small to be sure of',
  'cannot-tell': 'The figures cannot be compared, and the page says why',
} as const;

export type Direction = keyof typeof directions;

/** What can become of a promise. */
export const verdicts = {
  met: 'The figure for the due date, or for a time that ends on or after it, reaches the target; or a source shows it was done in time.',
  missed:
    'The figure for the due date does not reach the target, and none since does; or a source shows it was not done.',
  'met-late': 'It was reached or done, but after the due date.',
  'not-yet-due': "The due date is later than the newest of the council's sources held here.",
  'no-figure-since': 'The due date has passed, and the sources held here say nothing later about it.',
  'cannot-judge': 'There is no date, no number, or the figures do not answer it.',
} as const;

export type Verdict = keyof typeof verdicts;

/** So many councils can be summed up one below the other; of more the names alone are listed. */
export const fewScorecards = 12;

/** Of fewer councils than this, no middle half is worked out. */
export const councilsForMiddle = 12;

/** Among fewer councils than this, no council is told in which quarter it lies. */
export const councilsForPlace = 20;

/** Where a council can lie among all councils. No place says whether it is good or bad, and none is a rank. */
export const quarters = {
  lowest: 'Below the lower quartile: in the quarter of councils with the lowest figures',
  middle:
    'From the lower quartile to the upper one, each of the two included: in the middle half of councils',
  highest: 'Above the upper quartile: in the quarter of councils with the highest figures',
} as const;

export type Quarter = keyof typeof quarters;
