import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { JudgedAssessment } from '../scorecard/judged-assessment.ts';
import type { ChangeTally, ComparisonTally, VerdictTally } from '../scorecard/tally.ts';
import { assessmentDate } from './describe-assessment.ts';

/** One of the four questions with its answer as short as can be, and what the answer rests on. */
export interface GlanceAnswer {
  /** The id of the part of the page that answers at length. */
  anchor: string;
  question: string;
  answer: string;
  context: string;
}

type Said = Pick<GlanceAnswer, 'answer' | 'context'>;

const judged = (assessments: readonly JudgedAssessment[]): Said => {
  const latest = assessments.find(({ assessment }) => assessment.overall);
  if (!latest) return { answer: 'Not graded', context: 'in any assessment held here' };
  return {
    answer: latest.assessment.overall ?? '',
    context: `${latest.framework.assessor}, ${assessmentDate(latest)}`,
  };
};

const indicators = (count: number): string => (count === 1 ? '1 indicator' : `${count} indicators`);

const sides = ({ better = 0, worse = 0 }: Partial<Record<'better' | 'worse', number>>): string =>
  `${better} better, ${worse} worse`;

const neitherSide = ({ counts }: ChangeTally | ComparisonTally): number =>
  (counts.higher ?? 0) + (counts.lower ?? 0);

function changed(tally: ChangeTally): Said {
  if (!tally.compared) return { answer: "Can't be told", context: 'nothing to compare with is held' };
  const neutral = neitherSide(tally);
  const moved = neutral ? `; ${neutral} moved that have no better side` : '';
  return {
    answer: sides(tally.counts),
    context: `of ${indicators(tally.compared)} with an earlier figure${moved}`,
  };
}

function promised({ dated, undated, counts }: VerdictTally): Said {
  if (!dated && !undated) return { answer: 'Nothing dated', context: 'no promise is held here' };
  const unanswered = counts['no-figure-since'] ?? 0;
  const rest = unanswered ? `; on ${unanswered} nothing is published since` : '';
  return {
    answer: `${counts.met ?? 0} met, ${counts.missed ?? 0} missed`,
    context: `of ${dated} with a date${rest}`,
  };
}

// The last benchmark is the widest: England, where it is held.
function compared(tallies: readonly ComparisonTally[]): Said {
  const widest = tallies.at(-1);
  if (!widest) return { answer: "Can't be told", context: 'no other area has figures of the same time here' };
  return {
    answer: sides(widest.counts),
    context: `than ${widest.benchmark.name}, of ${indicators(widest.compared)} for the same year`,
  };
}

/** The four answers of a scorecard at a glance, in the order in which they are asked. */
export const glanceOf = ({ assessments, tallies }: Scorecard): GlanceAnswer[] => [
  { anchor: 'judged', question: 'Judged', ...judged(assessments) },
  { anchor: 'getting-better', question: 'Getting better?', ...changed(tallies.changes) },
  { anchor: 'promised', question: 'Promised', ...promised(tallies.verdicts) },
  { anchor: 'compared', question: 'Compared', ...compared(tallies.compared) },
];
