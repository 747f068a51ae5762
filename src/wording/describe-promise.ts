import type { Indicator } from '../model/indicator.ts';
import { toPeriod } from '../model/period.ts';
import type { Target } from '../model/target.ts';
import type { Judged } from '../scorecard/promise.ts';
import type { Verdict } from '../scorecard/rules.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { describeFigure, formatValue } from './format-value.ts';
import { sentence } from './sentence.ts';

/** A verdict as a short label. */
export const verdictLabel: Record<Verdict, string> = {
  met: 'Met',
  missed: 'Missed',
  'met-late': 'Met late',
  'not-yet-due': 'Not yet due',
  'no-figure-since': 'No figure published since',
  'cannot-judge': "Can't be judged",
};

/** The label of a verdict on a promise; a promise without a number has no figure to lack. */
export const labelOf = ({ kind, verdict }: Pick<Judged, 'kind' | 'verdict'>): string =>
  kind === 'milestone' && verdict === 'no-figure-since' ? 'Nothing published since' : verdictLabel[verdict];

const operatorWords = { 'at-least': 'at least', 'at-most': 'at most', equal: 'exactly' } as const;
const kindWords = {
  target: 'Target',
  trajectory: 'Planned course',
  norm: 'Standing rule',
  'benchmark-to-reach': 'Benchmark to reach',
} as const;

/** A target in words: what, how much, by when. */
export const describeTarget = ({ operator, value, kind }: Target, indicator: Indicator): string =>
  `${kindWords[kind]}: ${operatorWords[operator]} ${formatValue(value, indicator)}`;

// Whether the words of a source are no more than the date itself, whole or cut short.
const says = (words: string, date: string): boolean =>
  date.toLowerCase().startsWith(
    words
      .toLowerCase()
      .replace(/^(in|during|by (the )?end of) /, '')
      .replace(/sept\b/, 'sep'),
  );

/** A due date as readers see it: the date where there is one, else the words of the source. */
export function dueText({
  due,
  due_text,
}: {
  due?: string | undefined;
  due_text?: string | undefined;
}): string {
  if (!due) return due_text ? `no date set (the source says: ${due_text})` : 'no date set';
  const shown = toPeriod(due).kind === 'day' ? formatPeriod(due) : `by the end of ${formatPeriod(due)}`;
  return due_text && !says(due_text, formatPeriod(due)) ? `${shown} (the source says: ${due_text})` : shown;
}

/** A promise in one line. */
export const promiseText = (promise: Judged): string =>
  promise.kind === 'milestone'
    ? promise.milestone.summary
    : (promise.target.summary ?? promise.indicator.name);

// What was promised, in how much; nothing for a promise without a number.
const promised = (promise: Judged): string[] =>
  promise.kind === 'target' ? [`${describeTarget(promise.target, promise.indicator)}.`] : [];

function known(promise: Judged): string[] {
  if (promise.kind === 'milestone') return [];
  const { indicator, figures, answer } = promise;
  const figure = answer ?? figures.filter(({ value }) => value !== undefined).at(-1);
  return figure
    ? [`Newest figure that bears on it: ${describeFigure(figure, indicator)} ${inPeriod(figure.period)}.`]
    : ['No figure for it is held here.'];
}

const because = (promise: Judged): string => `${labelOf(promise)}, because ${promise.because}.`;

/** The working behind a verdict, where the due date stands beside it: what was promised, what is known, and why. */
export const describeGrounds = (promise: Judged): string =>
  [...promised(promise), ...known(promise), because(promise)].join(' ');

/** The whole working behind a verdict: what was promised, by when, what is known, and why. */
export function describeWorking(promise: Judged): string {
  const due = `Due: ${dueText(promise.kind === 'target' ? promise.target : promise.milestone)}.`;
  return [...promised(promise), due, ...known(promise), because(promise)].join(' ');
}

/** When the next promise falls due; empty where none does. */
export const describeNextDate = (promise: Judged | undefined): string => {
  const { due } = (promise?.kind === 'target' ? promise.target : promise?.milestone) ?? {};
  return due ? `Next promise due: ${formatPeriod(due)}.` : '';
};

/** What falls due next, in a sentence; says so where nothing does. */
export function describeNextDue(promise: Judged | undefined): string {
  if (!promise) return 'Nothing held here falls due after the newest source.';
  const due = dueText(promise.kind === 'target' ? promise.target : promise.milestone);
  return `Due next, ${due}: ${sentence(promiseText(promise))}`;
}
