import type { Action } from '../model/action.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Observation } from '../model/observation.ts';
import { toPeriod } from '../model/period.ts';
import type { Target } from '../model/target.ts';
import { isWithdrawn } from '../model/with-standings.ts';
import type { Catalogue } from './catalogue.ts';
import type { Verdict } from './rules.ts';

/** A promise with its verdict and the working behind it. */
export type Judged = {
  id: string;
  area: string;
  verdict: Verdict;
  /** Why the verdict is what it is, as a reason that follows "because". */
  because: string;
} & (
  | { kind: 'target'; target: Target; indicator: Indicator; figures: Observation[]; answer?: Observation }
  | { kind: 'milestone'; milestone: Milestone; action?: Action }
);

type Outcome = { verdict: Verdict; because: string; answer?: Observation };

const reaches = ({ operator, value }: Target, figure: Observation): boolean | undefined => {
  if (figure.value === undefined) return undefined;
  const floor = figure.qualifier === 'more-than' || figure.qualifier === 'at-least';
  const ceiling = figure.qualifier === 'less-than' || figure.qualifier === 'up-to';
  if (figure.qualifier === 'about') return undefined;
  if (operator === 'at-least')
    return figure.value >= value ? (ceiling ? undefined : true) : floor ? undefined : false;
  if (operator === 'at-most')
    return figure.value <= value ? (floor ? undefined : true) : ceiling ? undefined : false;
  return floor || ceiling ? undefined : figure.value === value;
};

const noDate: Outcome = { verdict: 'cannot-judge', because: 'no date was set' };
const noMore: Outcome = { verdict: 'cannot-judge', because: 'its record has been withdrawn' };
const notYet: Outcome = {
  verdict: 'not-yet-due',
  because: "the date is later than the newest of the council's sources held here",
};

/** Judges a target by the figures for its due date and after, as of the day of the council's newest source. */
export function judgeTarget(
  target: Target,
  figures: readonly Observation[],
  asOf: string | undefined,
): Outcome {
  if (isWithdrawn(target)) return noMore;
  if (target.kind === 'norm')
    return {
      verdict: 'cannot-judge',
      because: `it is a standing rule ${figures.length ? 'without a date' : 'and no figure held here measures it'}`,
    };
  if (!target.due) return noDate;
  const due = toPeriod(target.due).end;
  const later = figures.filter(({ period, value }) => value !== undefined && toPeriod(period).end >= due);
  const [answer] = later;
  if (!answer && (!asOf || asOf <= due)) return notYet;
  if (!answer)
    return { verdict: 'no-figure-since', because: 'the date has passed, and no later figure is held here' };
  const reached = reaches(target, answer);
  if (reached === undefined) return { verdict: 'cannot-judge', because: 'the figure is open-ended', answer };
  if (reached) return { verdict: 'met', because: 'the figure for that date reaches it', answer };
  const since = later.find((figure) => reaches(target, figure));
  if (since) return { verdict: 'met-late', because: 'a later figure reaches it', answer: since };
  return { verdict: 'missed', because: 'the figure for that date does not reach it', answer };
}

/** Judges a promise with a date by what our sources show, as of the day of the council's newest source. */
export function judgeMilestone(milestone: Milestone, asOf: string | undefined): Outcome {
  const { due, met, met_date } = milestone;
  if (isWithdrawn(milestone)) return noMore;
  if (met === 'yes' && due && met_date && toPeriod(met_date).start > toPeriod(due).end)
    return { verdict: 'met-late', because: 'a source shows it was done after the date' };
  if (met === 'yes') return { verdict: 'met', because: 'a source shows it was done' };
  if (met === 'no') return { verdict: 'missed', because: 'a source shows it was not done' };
  if (met === 'partly') return { verdict: 'cannot-judge', because: 'a source shows it was done in part' };
  if (!due) return noDate;
  if (!asOf || asOf <= toPeriod(due).end) return notYet;
  return {
    verdict: 'no-figure-since',
    because: 'the date has passed, and no later source held here says whether it was done',
  };
}

/** All promises of a council, judged, latest due date first; those without a date come last. */
export function promisesOf(catalogue: Catalogue, area: string, asOf: string | undefined): Judged[] {
  const { dataset } = catalogue;
  const own = <Row extends { area: string }>(rows: Row[]) => rows.filter((row) => row.area === area);
  const targets = own(dataset.targets).map((target): Judged => {
    const figures = catalogue
      .figuresOf(area)
      .filter(({ indicator, breakdown }) => indicator === target.indicator && breakdown === target.breakdown);
    const indicator = catalogue.row('indicators', target.indicator);
    return {
      kind: 'target',
      id: target.id,
      area,
      target,
      indicator,
      figures,
      ...judgeTarget(target, figures, asOf),
    };
  });
  const milestones = own(dataset.milestones).map((milestone): Judged => {
    const action = milestone.action && catalogue.rows.actions.get(milestone.action);
    return {
      kind: 'milestone',
      id: milestone.id,
      area,
      milestone,
      ...(action && { action }),
      ...judgeMilestone(milestone, asOf),
    };
  });
  return [...targets, ...milestones].sort(
    (a, b) => dueDay(b).localeCompare(dueDay(a), 'en') || a.id.localeCompare(b.id, 'en'),
  );
}

/** The last day a promise is due; empty where there is none. */
function dueDay(promise: Judged): string {
  const { due } = promise.kind === 'target' ? promise.target : promise.milestone;
  return due ? toPeriod(due).end : '';
}
