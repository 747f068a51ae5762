import type { Area } from '../../../src/model/area.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Discrepancy } from '../../../src/model/discrepancy.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Grade } from '../../../src/model/grade.ts';
import type { Chance } from './chance.ts';
import { openings, type Theme, themes } from './sentences.ts';
import { sourceOf } from './sources.ts';

/** The registers that judgements are made by. */
export type Frameworks = Pick<Dataset, 'elements' | 'scale'>;

const graded = 'cqc-local-authority';
const review = 'lga-peer-challenge';
const findingsOfEach = 5;

/** The ids of a council's two assessments: one with grades, one without. */
export const assessmentsOf = (area: string) => ({
  graded: `${area}-made-up-cqc-2025`,
  review: `${area}-made-up-review-2024`,
});

/** What was judged of a council. */
export interface Judgements {
  assessments: Assessment[];
  grades: Grade[];
  findings: Finding[];
  discrepancies: Discrepancy[];
}

/** Makes up two assessments of a council, with the grades and findings of each. */
export function judgementsOf(area: Area, frameworks: Frameworks, chance: Chance): Judgements {
  const grades = gradesOf(area.id, frameworks, chance);
  return {
    grades,
    assessments: [gradedAssessment(area.id, grades, frameworks), reviewOf(area.id)],
    findings: [
      ...findingsOf(area.id, 'graded', frameworks, chance),
      ...findingsOf(area.id, 'review', frameworks, chance),
    ],
    discrepancies: [discrepancyOf(area.id)],
  };
}

const elementsOf = ({ elements }: Frameworks) => elements.filter(({ framework }) => framework === graded);

function gradesOf(area: string, frameworks: Frameworks, chance: Chance): Grade[] {
  return elementsOf(frameworks).map(({ id, name }) => {
    const score = chance.one([2, 2, 2, 3, 3, 3, 4]);
    const given = frameworks.scale.find(
      ({ framework, applies_to, rank }) => framework === graded && applies_to === 'element' && rank === score,
    );
    return {
      assessment: assessmentsOf(area).graded,
      element: id,
      grade: given?.grade,
      score,
      basis: 'assessed',
      source: sourceOf(area).assessment,
      locator: `Quality statement: ${name}`,
    };
  });
}

function gradedAssessment(area: string, grades: Grade[], { scale }: Frameworks): Assessment {
  const points = grades.reduce((sum, { score = 0 }) => sum + score, 0);
  const score = Math.round((100 * points) / (4 * grades.length));
  const overall = scale.find(
    ({ framework, applies_to, percent_from = 101, percent_to = 0 }) =>
      framework === graded && applies_to === 'overall' && percent_from <= score && score <= percent_to,
  );
  return {
    id: assessmentsOf(area).graded,
    area,
    framework: graded,
    period: '2025',
    published: '2025-12',
    overall: overall?.grade,
    score,
    score_max: 100,
    source: sourceOf(area).assessment,
    locator: 'Overall rating and score',
  };
}

const reviewOf = (area: string): Assessment => ({
  id: assessmentsOf(area).review,
  area,
  framework: review,
  period: '2024-11',
  published: '2025-02',
  source: sourceOf(area).pack,
  locator: 'Appendix B',
});

function findingsOf(
  area: string,
  of: 'graded' | 'review',
  frameworks: Frameworks,
  chance: Chance,
): Finding[] {
  const source = of === 'graded' ? sourceOf(area).assessment : sourceOf(area).pack;
  return chance.some(themes, findingsOfEach).map((theme, at): Finding => {
    const kind = chance.one(['strength', 'strength', 'improvement', 'issue', 'statement'] as const);
    return {
      id: `${assessmentsOf(area)[of]}-${theme[0]}`,
      area,
      assessment: assessmentsOf(area)[of],
      kind,
      element: of === 'graded' ? chance.one(elementsOf(frameworks)).id : undefined,
      theme: theme[0],
      summary: summaryOf(kind, theme),
      stance:
        kind === 'strength' ? 'not-stated' : chance.one(['accepted', 'partly', 'under-way', 'not-stated']),
      source,
      locator: `Key findings, paragraph ${at + 1}`,
    };
  });
}

const summaryOf = (kind: keyof typeof openings, [, what]: Theme) => `${openings[kind]} ${what}.`;

const discrepancyOf = (area: string): Discrepancy => ({
  id: `${area}-made-up-complaints`,
  area,
  summary: 'The table and the text give different numbers of complaints for the last quarter.',
  shows_as: 'The number in the table.',
  records: [`observations:${area}|complaints-n||2024/25 Q4`],
  source: sourceOf(area).pack,
  locator: 'Complaints, table and second paragraph',
});
