import type { Decision } from '../model/decision.ts';
import type { JourneyCourse, JourneyStep, StepDate, StepGroup } from '../scorecard/journey-steps.ts';
import type { Verdict } from '../scorecard/rules.ts';
import { dueText, labelOf, promiseText } from './describe-promise.ts';
import { formatPeriod } from './format-period.ts';
import { formatNumber } from './format-value.ts';
import { actionLabel, decisionLabel } from './labels.ts';
import { listWords, sentence } from './sentence.ts';

const unique = (words: string[]): string[] => [...new Set(words)];
const withoutStop = (words: string): string => words.replace(/\.$/, '');
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Kinds of step, as the table names them. */
export const stepLabel: Record<JourneyStep['kind'], string> = {
  phase: 'Phase',
  promise: 'Promise',
  action: 'Action',
  decision: 'Decision',
  assessment: 'Assessment',
};

/** What a step is, in our plain words, without a full stop. */
export function stepName(step: JourneyStep): string {
  if (step.kind === 'phase') return withoutStop(step.phase.name);
  if (step.kind === 'promise') return withoutStop(promiseText(step.promise));
  if (step.kind === 'action') return withoutStop(step.action.summary);
  if (step.kind === 'decision') return withoutStop(step.decision.summary);
  return step.judged.framework.name;
}

function phaseTime({ first, last }: StepDate): string {
  if (first && last) return unique([formatPeriod(first), formatPeriod(last)]).join(' to ');
  return first
    ? `from ${formatPeriod(first)}, end not stated`
    : `to ${formatPeriod(last ?? '')}, start not stated`;
}

const dateWords: Record<Exclude<StepDate['kind'], 'phase'>, string> = {
  due: 'due ',
  done: 'done ',
  decided: '',
  judged: '',
  published: 'published ',
};

/** Some dates in words, those of a kind together: `due 27 September 2023 and 30 September 2023, done October 2023`. */
function datesInWords(dates: StepDate[]): string {
  const kinds = unique(dates.map(({ kind }) => kind)) as StepDate['kind'][];
  return kinds
    .map((kind) => {
      const own = dates.filter((date) => date.kind === kind);
      if (kind === 'phase') return own.map(phaseTime).join(' and ');
      return `${dateWords[kind]}${listWords(unique(own.map(({ first }) => formatPeriod(first ?? ''))))}`;
    })
    .join(', ');
}

const promiseDue = (step: JourneyStep): string =>
  step.kind === 'promise'
    ? dueText(step.promise.kind === 'target' ? step.promise.target : step.promise.milestone)
    : 'no date stated';

/** When a step was or is, in words; says so where no date is known. */
export const stepWhen = (step: JourneyStep): string =>
  capital(step.dates.length ? datesInWords(step.dates) : promiseDue(step));

/** Where a step stands, in words; empty where nothing is said of it. */
export function stepState(step: JourneyStep): string {
  if (step.kind === 'phase') return capital(step.phase.status ?? '');
  if (step.kind === 'promise') return labelOf(step.promise);
  if (step.kind === 'action') return actionLabel[step.action.status];
  if (step.kind === 'decision') return decisionLabel[step.decision.kind];
  const { overall } = step.judged.assessment;
  return overall ? `Overall ${overall}` : 'No grade given';
}

/** What a group of steps is called: its one step, its action, or the body that decided. */
export function groupName({ steps, action }: StepGroup): string {
  const [first] = steps;
  if (!first) return '';
  if (steps.length === 1) return stepName(first);
  if (first.kind === 'decision') return first.decision.body;
  return action ? withoutStop(action.summary) : stepName(first);
}

const counted = (words: string[]): string =>
  unique(words)
    .map((word) => `${formatNumber(words.filter((one) => one === word).length)} ${small(word)}`)
    .join(', ');

const decisionWords = (steps: readonly JourneyStep[], states: string[], { body, date }: Decision): string =>
  steps.length > 1
    ? `${formatPeriod(date)}: ${counted(states)}.`
    : `${body}, ${formatPeriod(date)}: ${small(states.join(''))}.`;

/** When the steps of a group were or are, and where they stand: several that stand alike are named in one sentence. */
export function groupWords({ steps }: StepGroup): string {
  const [first] = steps;
  if (!first) return '';
  const states = steps.map(stepState);
  if (first.kind === 'decision') return decisionWords(steps, states, first.decision);
  if (steps.length === 1)
    return sentence([stepWhen(first), small(stepState(first))].filter(Boolean).join(': '));
  return unique(states)
    .map((state) => {
      const alike = steps.filter((step) => stepState(step) === state);
      return `${state}: ${alike.map((step) => `${stepName(step)} (${small(stepWhen(step))})`).join('; ')}.`;
    })
    .join(' ');
}

const happened = (step: JourneyStep): boolean =>
  step.kind === 'decision' || step.kind === 'assessment' || step.dates.some(({ kind }) => kind === 'done');

const verdictWords: Record<Verdict, string> = {
  met: 'met',
  'met-late': 'met late',
  missed: 'missed',
  'no-figure-since': 'due with nothing published since',
  'not-yet-due': 'not yet due',
  'cannot-judge': "can't be judged",
};

function outcome(step: JourneyStep): string {
  if (happened(step)) return 'known to have happened';
  if (step.kind === 'promise') return verdictWords[step.promise.verdict];
  return step.kind === 'phase' ? 'phases' : small(stepState(step));
}

const outcomeOrder = ['known to have happened', ...Object.values(verdictWords)];
const placeOf = (one: string): number => (outcomeOrder.indexOf(one) + 99) % 99;

/** What the dated steps of a journey come to, counted in one line. */
export function timelineHeadline({ groups, undated }: JourneyCourse): string {
  const steps = groups.flatMap((group) => group.steps);
  const [only] = steps;
  if (!only) return undated.length ? 'No step has a date' : 'No step is known';
  if (steps.length === 1) return `The only dated step: ${small(stepName(only))}, ${small(stepWhen(only))}`;
  const outcomes = steps.map(outcome);
  const parts = unique(outcomes)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((one) => ({ one, count: outcomes.filter((other) => other === one).length }))
    .map(
      ({ one, count }) => `${formatNumber(count)} ${count === 1 ? one.replace(/^phases$/, 'phase') : one}`,
    );
  return `Of ${formatNumber(steps.length)} dated steps: ${parts.join(', ')}`;
}

/** A step without a date, in words for a list. */
export function undatedText(step: JourneyStep): string {
  const state = step.kind === 'promise' ? promiseDue(step) : small(stepState(step));
  return `${stepName(step)}: ${[small(stepLabel[step.kind]), state].filter(Boolean).join(', ')}`;
}

/** Whose journey it is, and the day (ISO) as of which its promises were judged. */
export interface CourseFacts {
  council: string;
  title: string;
  asOf?: string | undefined;
}

/** The whole journey in sentences: as of when, in order of time, those without a date last. */
export function describeCourse(course: JourneyCourse, { council, title, asOf }: CourseFacts): string {
  const known = asOf ? `As of ${formatPeriod(asOf)}, by` : 'By';
  const steps = course.groups.map((group) => `${groupName(group)}. ${groupWords(group)}`);
  const undated = course.undated.map(undatedText);
  const rest = undated.length ? [`Without a date: ${undated.join('; ')}.`] : [];
  const open = openActionsCount(course);
  return [
    `${known} the sources held here: ${sentence(`${title} (${council})`)}`,
    ...(steps.length ? ['In order of time:'] : []),
    ...steps,
    ...rest,
    ...(open ? [open] : []),
  ].join(' ');
}

const openActionsCount = ({ openActions }: JourneyCourse): string | undefined => {
  if (!openActions) return undefined;
  return openActions === 1
    ? 'One more action has no date.'
    : `${formatNumber(openActions)} more actions have no date.`;
};

/** What a timeline leaves out: actions for which no date is known; undefined where there is none. */
export function openActionsText(course: JourneyCourse): string | undefined {
  const count = openActionsCount(course);
  return count && `${count} ${course.openActions === 1 ? 'It stands' : 'They stand'} in the list of actions.`;
}
