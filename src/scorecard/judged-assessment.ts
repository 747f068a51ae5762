import type { Assessment } from '../model/assessment.ts';
import type { Element } from '../model/element.ts';
import type { Finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Grade } from '../model/grade.ts';
import { toPeriod } from '../model/period.ts';
import type { ScaleGrade } from '../model/scale-grade.ts';
import type { Catalogue } from './catalogue.ts';

/** One element of an assessment with its grade and its place on the framework's own scale. */
export interface JudgedElement {
  element: Element;
  grade: Grade;
  rank?: number;
  ranks: number;
}

/** The points of an assessment that scores its elements, and where they lie between the rating's bounds. */
export interface Points {
  sum: number;
  outOf: number;
  /** The percentage as printed, or worked out here where none is printed. */
  percent: number;
  derived: boolean;
  /** Points by which the sum exceeds the fewest that give its rating. */
  above?: number;
  /** Points that are missing to the next rating. */
  toNext?: number;
}

/** An assessment with all that belongs to it. */
export interface JudgedAssessment {
  assessment: Assessment;
  framework: Framework;
  elements: JudgedElement[];
  rank?: number;
  ranks: number;
  points?: Points;
  findings: Finding[];
}

const scaleOf = (catalogue: Catalogue, framework: string, level: 'overall' | 'element'): ScaleGrade[] =>
  catalogue.dataset.scale.filter(
    (one) => one.framework === framework && (one.applies_to === level || one.applies_to === 'both'),
  );

const rankOn = (scale: ScaleGrade[], grade: string | undefined) =>
  scale.find((one) => one.grade === grade)?.rank;

/** Gathers an assessment: its elements in order, its points, its findings. */
export function judgeAssessment(catalogue: Catalogue, assessment: Assessment): JudgedAssessment {
  const overall = scaleOf(catalogue, assessment.framework, 'overall');
  const elements = elementsOf(catalogue, assessment);
  const rank = rankOn(overall, assessment.overall);
  const points = pointsOf(assessment, elements, overall);
  return {
    assessment,
    framework: catalogue.row('frameworks', assessment.framework),
    elements,
    ...(rank && { rank }),
    ranks: overall.length,
    ...(points && { points }),
    findings: catalogue.dataset.findings.filter((finding) => finding.assessment === assessment.id),
  };
}

function elementsOf(catalogue: Catalogue, { id, framework }: Assessment): JudgedElement[] {
  const scale = scaleOf(catalogue, framework, 'element');
  return catalogue.dataset.grades
    .filter((grade) => grade.assessment === id)
    .map((grade) => {
      const rank = rankOn(scale, grade.grade);
      const element = catalogue.row('elements', `${framework}|${grade.element}`);
      return { element, grade, ...(rank && { rank }), ranks: scale.length };
    })
    .sort((a, b) => a.element.order - b.element.order);
}

function pointsOf(
  assessment: Assessment,
  elements: JudgedElement[],
  overall: ScaleGrade[],
): Points | undefined {
  const scores = elements.flatMap(({ grade }) => grade.score ?? []);
  if (!scores.length || scores.length < elements.length) return undefined;
  const sum = scores.reduce((total, score) => total + score, 0);
  const outOf = Math.max(...elements.map(({ ranks }) => ranks)) * scores.length;
  const printed = (assessment.score_max ?? 100) === 100 ? assessment.score : undefined;
  const least = (from: number) => Math.ceil((from / 100) * outOf - 1e-9);
  const band = overall.find(({ grade }) => grade === assessment.overall);
  // From no rating there is no step to the next.
  const next = band && overall.find(({ rank }) => rank === band.rank + 1);
  return {
    sum,
    outOf,
    percent: printed ?? (sum / outOf) * 100,
    derived: printed === undefined,
    ...(band?.percent_from !== undefined && { above: sum - least(band.percent_from) }),
    ...(next?.percent_from !== undefined && { toNext: least(next.percent_from) - sum }),
  };
}

/** All assessments of a council, newest first. */
export const assessmentsOf = (catalogue: Catalogue, area: string): JudgedAssessment[] =>
  catalogue.dataset.assessments
    .filter((one) => one.area === area)
    .sort((a, b) => toPeriod(b.period).end.localeCompare(toPeriod(a.period).end, 'en'))
    .map((one) => judgeAssessment(catalogue, one));
