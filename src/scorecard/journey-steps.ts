import type { Action } from '../model/action.ts';
import type { Decision } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import { toPeriod } from '../model/period.ts';
import type { Journey } from './journey.ts';
import type { JudgedAssessment } from './judged-assessment.ts';
import type { Judged } from './promise.ts';

type Phase = NonNullable<Document<'journeys'>['data']['phases']>[number];

/** What a step of a journey is. */
export type StepSubject =
  | { kind: 'phase'; phase: Phase }
  | { kind: 'promise'; promise: Judged }
  | { kind: 'action'; action: Action }
  | { kind: 'decision'; decision: Decision }
  | { kind: 'assessment'; judged: JudgedAssessment };

/** A date of a step, as exactly as a source gives it; a phase lasts from `first` to `last`, and may lack one. */
export interface StepDate {
  kind: 'due' | 'done' | 'decided' | 'judged' | 'published' | 'phase';
  first?: string | undefined;
  last?: string | undefined;
}

export type JourneyStep = StepSubject & { dates: StepDate[] };

/** Steps that belong together: those of one action, or decisions of one body on one day. */
export interface StepGroup {
  action?: Action | undefined;
  steps: JourneyStep[];
}

/** A journey in order of time. */
export interface JourneyCourse {
  groups: StepGroup[];
  undated: JourneyStep[];
  /** Actions without any date, which stand in no group. */
  openActions: number;
}

const on = (kind: StepDate['kind'], ...whens: (string | undefined)[]): StepDate[] =>
  whens.flatMap((when) => (when ? [{ kind, first: when, last: when }] : []));

/** The first day of a date. */
export const startOfDate = ({ first, last }: StepDate): string => toPeriod(first ?? last ?? '').start;
/** The last day of a date. */
export const endOfDate = ({ first, last }: StepDate): string => toPeriod(last ?? first ?? '').end;

const phaseStep = (phase: Phase): JourneyStep => ({
  kind: 'phase',
  phase,
  dates: phase.starts || phase.ends ? [{ kind: 'phase', first: phase.starts, last: phase.ends }] : [],
});

function promiseStep(promise: Judged): JourneyStep {
  const dates =
    promise.kind === 'target'
      ? on('due', promise.target.due)
      : [...on('due', promise.milestone.due), ...on('done', promise.milestone.met_date)];
  return { kind: 'promise', promise, dates };
}

const actionStep = (action: Action): JourneyStep => ({
  kind: 'action',
  action,
  dates: on('due', action.due, action.revised_due),
});

const decisionStep = (decision: Decision): JourneyStep => ({
  kind: 'decision',
  decision,
  dates: on('decided', decision.date),
});

const lengthOf = (when: string): number => Date.parse(toPeriod(when).end) - Date.parse(toPeriod(when).start);

// The time it is about, or the time it came out where that is known more closely.
const assessmentStep = (judged: JudgedAssessment): JourneyStep => {
  const { period, published } = judged.assessment;
  const closer = published && lengthOf(published) < lengthOf(period);
  return {
    kind: 'assessment',
    judged,
    dates: closer ? on('published', published) : on('judged', period),
  };
};

const actionOf = (promise: Judged): string | undefined =>
  promise.kind === 'target' ? promise.target.action : promise.milestone.action;

// A rule that always holds is no step.
const isStep = (promise: Judged): boolean => promise.kind === 'milestone' || promise.target.kind !== 'norm';

function groupOf(step: JourneyStep, index: number): string {
  if (step.kind === 'decision') return `decision ${step.decision.body} ${step.decision.date}`;
  const action = step.kind === 'promise' ? actionOf(step.promise) : undefined;
  return action ?? `step ${index}`;
}

const firstStart = ({ dates }: JourneyStep): string => dates.map(startOfDate).sort()[0] ?? '';
const firstEnd = ({ dates }: JourneyStep): string => dates.map(endOfDate).sort()[0] ?? '';
const byTime = (a: JourneyStep, b: JourneyStep): number =>
  firstStart(a).localeCompare(firstStart(b), 'en') || firstEnd(a).localeCompare(firstEnd(b), 'en');

/** Of a journey that answers an assessment: that one, and those that fall between its own first and last date. */
function assessmentSteps(
  assessments: readonly JudgedAssessment[],
  { document }: Journey,
  own: readonly JourneyStep[],
): JourneyStep[] {
  const { after } = document.data;
  if (!after) return [];
  const dates = own.flatMap((step) => step.dates);
  const first = dates.map(startOfDate).sort()[0];
  const last = dates.map(endOfDate).sort().at(-1);
  const within = (step: JourneyStep) =>
    first !== undefined && last !== undefined && firstStart(step) >= first && firstEnd(step) <= last;
  return assessments.flatMap((judged) => {
    const step = assessmentStep(judged);
    return judged.assessment.id === after || within(step) ? [step] : [];
  });
}

/** All steps of a journey, those with a date in order of time, with what belongs together in one group. */
export function courseOf(journey: Journey, assessments: readonly JudgedAssessment[]): JourneyCourse {
  const promises = journey.promises.filter(isStep);
  const promised = new Set(promises.map(actionOf));
  const actions = journey.actions.filter(({ id }) => !promised.has(id)).map(actionStep);
  const own = [
    ...(journey.document.data.phases ?? []).map(phaseStep),
    ...promises.toReversed().map(promiseStep),
    ...actions.filter(({ dates }) => dates.length > 0),
    ...journey.decisions.map(decisionStep),
  ];
  const dated = [...assessmentSteps(assessments, journey, own), ...own]
    .filter(({ dates }) => dates.length > 0)
    .sort(byTime);
  const groups = new Map<string, JourneyStep[]>();
  dated.forEach((step, index) => {
    const key = groupOf(step, index);
    groups.set(key, [...(groups.get(key) ?? []), step]);
  });
  return {
    groups: [...groups].map(([key, steps]) => ({
      action: journey.actions.find(({ id }) => id === key),
      steps,
    })),
    undated: own.filter(({ dates }) => !dates.length),
    openActions: actions.filter(({ dates }) => !dates.length).length,
  };
}
