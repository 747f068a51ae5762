import type { Action } from '../../../src/model/action.ts';
import type { Area } from '../../../src/model/area.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Milestone } from '../../../src/model/milestone.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Target } from '../../../src/model/target.ts';
import type { Chance } from './chance.ts';
import { themes } from './sentences.ts';
import { sourceOf } from './sources.ts';

/** The name of every council's improvement journey. */
export const journey = 'made-up-plan-2025';

const actionsOfEach = 8;
const milestonesOfEach = 4;

/** What a council said it would do. */
export interface Promises {
  actions: Action[];
  targets: Target[];
  milestones: Milestone[];
  decisions: Decision[];
}

/** Makes up what a council promised after its findings, starting from its figures. */
export function promisesOf(
  { id }: Area,
  findings: readonly Finding[],
  figures: readonly Observation[],
  chance: Chance,
): Promises {
  const actions = chance.some(themes, actionsOfEach).map(
    ([theme, what], at): Action => ({
      id: `${id}-made-up-action-${theme}`,
      area: id,
      journey,
      findings: findings.filter((one) => one.theme === theme).map((one) => one.id),
      summary: `Make sure that ${what}.`,
      owner_role: chance.one([
        'Director of adult social services',
        'Head of commissioning',
        'Head of service',
      ]),
      due_text: 'by the end of the year',
      due: '2025-12-31',
      status: chance.one(['not-started', 'in-progress', 'in-progress', 'complete']),
      status_date: '2025-06-12',
      source: sourceOf(id).pack,
      locator: `Improvement plan, line ${at + 1}`,
    }),
  );
  return {
    actions,
    targets: targetsOf(id, figures, actions),
    milestones: actions.slice(0, milestonesOfEach).map((action) => milestoneOf(action, chance)),
    decisions: decisionsOf(id),
  };
}

function milestoneOf({ id, area, summary, source, locator }: Action, chance: Chance): Milestone {
  const met = chance.in(0.3);
  return {
    id: `${id}-due`,
    area,
    journey,
    action: id,
    summary: summary.replace('Make sure', 'The team reports'),
    due_text: met ? 'by the end of May' : 'by the end of the year',
    due: met ? '2025-05-31' : '2025-12-31',
    met: met ? 'yes' : 'unknown',
    met_date: met ? '2025-05-20' : undefined,
    met_source: met ? source : undefined,
    source,
    locator,
  };
}

const promised = [
  { indicator: 'resolved-at-contact', from: '2024/25 Q4', operator: 'at-least', times: 1.05 },
  { indicator: 'reviews-overdue-24m', from: '2025-03-31', operator: 'at-most', times: 0.8 },
  { indicator: 'reviews-completed', from: '2024/25', operator: 'at-least', times: 1.1 },
] as const;

function targetsOf(area: string, figures: readonly Observation[], actions: readonly Action[]): Target[] {
  return promised.map(({ indicator, from, operator, times }, at): Target => {
    const start = figures.find((one) => one.indicator === indicator && one.period === from)?.value;
    if (start === undefined) throw new Error(`${area} has no ${indicator} for ${from}`);
    return {
      id: `${area}-made-up-target-${indicator}`,
      area,
      journey,
      action: actions[at]?.id,
      indicator,
      baseline_period: from,
      operator,
      value: Math.round(start * times),
      due_text: 'by the end of the financial year',
      due: '2026-03-31',
      kind: 'target',
      summary: 'Do better than at the start of the plan.',
      source: sourceOf(area).pack,
      locator: `Improvement plan, measure ${at + 1}`,
    };
  });
}

const decided = [
  { kind: 'agreed', summary: 'The committee supports the plan and wants to see it again.' },
  { kind: 'requested', summary: 'The committee asks for the missing figures on waiting.' },
  { kind: 'noted', summary: 'The committee heard what the visitors found.' },
] as const;

const decisionsOf = (area: string): Decision[] =>
  decided.map(({ kind, summary }, at) => ({
    id: `${area}-made-up-decision-${kind}`,
    area,
    journey,
    body: 'Adult Social Care Committee',
    date: '2025-07-07',
    kind,
    summary,
    source: sourceOf(area).minutes,
    locator: `Minute ${at + 1}`,
  }));
