import type { JudgedAssessment } from '../scorecard/judged-assessment.ts';
import { assessmentTitle, gradesHeadline } from '../wording/describe-assessment.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { basisLabel } from '../wording/labels.ts';
import { gradeStripInput } from './grade-strip-input.ts';
import { type Graphic, numberHead } from './graphic.ts';

/** The grades of one assessment, in its own framework. */
export function gradeGraphic(judged: JudgedAssessment): Graphic {
  const { assessment, framework, elements } = judged;
  const input = gradeStripInput(judged, 'grade-strip');
  const rows = elements.map(({ element, grade }) => [
    { text: element.name },
    { text: grade.score === undefined ? '' : String(grade.score) },
    { text: grade.grade ?? 'No grade' },
    {
      text: `${basisLabel[grade.basis]}${grade.carried_from ? ` from ${formatPeriod(grade.carried_from)}` : ''}`,
    },
  ]);
  return {
    id: 'grade-figure',
    file: `${assessment.area}/${assessment.id}`,
    place: `councils/${assessment.area}/assessments/${assessment.id}/#grade-figure`,
    headline: gradesHeadline(judged),
    subtitle: `${assessmentTitle(judged)}${framework.graded_by ? `. ${framework.graded_by}` : ''}.`,
    chart: { kind: 'grade-strip', input },
    slight: false,
    description: input.description,
    notes: [],
    table: {
      caption: 'Grades of each part',
      head: [{ text: 'Part' }, numberHead('Score'), { text: 'Grade' }, { text: 'What it rests on' }],
      rows,
    },
    records: [
      { table: 'assessments', row: assessment },
      ...elements.map(({ grade }) => ({ table: 'grades' as const, row: grade })),
    ],
  };
}
