import type { Area } from '../model/area.ts';
import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { JudgedAssessment } from '../scorecard/judged-assessment.ts';
import { assessmentDate } from './describe-assessment.ts';
import { describeChangeTally, describeVerdictTally } from './describe-tally.ts';
import { formatPeriod } from './format-period.ts';

/** The newest assessment of a council that gave it a grade. */
export const latestGraded = ({ assessments }: Scorecard): JudgedAssessment | undefined =>
  assessments.find(({ assessment }) => assessment.overall);

/** What inspectors last found of a council, in a few words. */
export function foundOf(card: Scorecard): string {
  const latest = latestGraded(card);
  return latest
    ? `${latest.assessment.overall}, by the ${latest.framework.assessor}, ${assessmentDate(latest)}`
    : 'No graded assessment is held';
}

/** A council's scorecard in two or three sentences. */
export const describeCouncil = (card: Scorecard): string =>
  `${card.area.name}: ${foundOf(card)}. ${describeChangeTally(card.tallies.changes)} ${describeVerdictTally(card.tallies.verdicts)}`;

/** What is to be said of a council of which nothing is held. */
export const describeEmpty = ({ area }: Scorecard): string =>
  `Nothing is held here about ${area.name} yet. That says nothing about its care.`;

/** When a council ended, to follow its name. */
export const describeEnd = ({ valid_to }: Area): string =>
  valid_to ? `ended on ${formatPeriod(valid_to)}` : 'has ended';

/** What is said of the councils that took its place, to follow their names. */
export const describeHeirs = (heirs: readonly Area[]): string =>
  heirs.length ? 'took its place' : 'What took its place is not recorded here';
