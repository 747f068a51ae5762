import type { GradeStripInput } from '../charts/grade-strip.ts';
import type { JudgedAssessment, JudgedElement } from '../scorecard/judged-assessment.ts';
import {
  assessmentTitle,
  describeBasis,
  describePoints,
  describeSpread,
} from '../wording/describe-assessment.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { basisLabel } from '../wording/labels.ts';

/** A grade in words: score and grade, and what it rests on where that is not an assessment. */
export function gradeText({ grade }: JudgedElement): string {
  if (!grade.grade) return basisLabel[grade.basis];
  const score = grade.score === undefined ? '' : `${grade.score}, `;
  const from = grade.carried_from ? `, carried forward from ${formatPeriod(grade.carried_from)}` : '';
  return `${score}${grade.grade}${from}`;
}

/** All that the strip of an assessment's grades needs. */
export function gradeStripInput(one: JudgedAssessment, id: string): GradeStripInput {
  const grades = one.elements.map((element) => `${element.element.name}: ${gradeText(element)}`);
  const overall =
    one.assessment.overall &&
    `${one.assessment.overall} overall${one.points ? `: ${describePoints(one.points)}` : ''}.`;
  return {
    id,
    title: assessmentTitle(one),
    description: [overall, describeBasis(one), describeSpread(one), `${grades.join('. ')}.`]
      .filter(Boolean)
      .join(' '),
    cells: one.elements.map((judged) => ({
      name: judged.element.name,
      short: judged.element.name.replace(/^Outcome \d+: /, ''),
      grade: judged.grade.grade,
      rank: judged.rank,
      ranks: judged.ranks,
      basis: judged.grade.basis,
      shown: gradeText(judged),
    })),
  };
}
