import type { Assessment } from '../../model/assessment.ts';
import type { Grade } from '../../model/grade.ts';
import { toPeriod } from '../../model/period.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import { withoutGrade } from '../cells/check-left-open.ts';
import type { PlacedRow } from '../cells/check-rows.ts';
import type { Problem } from '../problem.ts';
import type { RowsTogether } from './rows-together.ts';

type PlacedGrade = PlacedRow<'grades'>;

/** Checks that a grade agrees with what it is said to rest on, and that one carried forward was there to be carried. */
export function checkGrades(together: RowsTogether): Problem[] {
  const earlier = assessmentsByPeriod(together);
  return [
    ...checkWhole(together),
    ...together.placed.grades.flatMap((grade) => {
      const wrong = checkBasis(together, grade);
      return wrong.length || grade.record.basis !== 'carried-forward'
        ? wrong
        : checkCarried(together, grade, earlier);
    }),
  ];
}

/** An assessment with grades has a row for each element that its framework grades. Nothing is said where rows could not be read. */
function checkWhole({ placed, keys, broken }: RowsTogether): Problem[] {
  const claimed = keys.get('grades');
  if (!claimed || broken.has('elements')) return [];
  const graded = Map.groupBy(
    claimed.map((key) => key.split('|')),
    ([assessment]) => assessment,
  );
  const frameworks = Map.groupBy(
    placed.elements.map(({ record }) => record),
    ({ framework }) => framework,
  );
  return placed.assessments.flatMap(({ record: { id, framework }, raw }) => {
    const held = new Set(graded.get(id)?.map(([, element = '']) => element));
    const own = frameworks.get(framework) ?? [];
    const known = new Set(own.map((element) => element.id));
    // A grade of no element of the framework is told of by itself, and may be the one that is missed.
    if (!held.size || [...held].some((element) => !known.has(element))) return [];
    const missing = own.filter((element) => element.graded === 'yes' && !held.has(element.id));
    const names = missing.map((element) => element.id).join(', ');
    return names ? [cellProblem('element-without-grade', raw, 'id', { missing: names })] : [];
  });
}

function checkBasis({ row }: RowsTogether, { record, raw }: PlacedGrade): Problem[] {
  const { basis, grade, score, carried_from } = record;
  const wrong = (field: string, what: string, fix: string) => [
    cellProblem('grade-and-basis', raw, field, { basis, what, fix }),
  ];
  const given = grade ? 'grade' : score !== undefined ? 'score' : undefined;
  if (basis === 'not-graded' && given)
    return wrong(given, `there is a ${given}`, 'Empty grade and score, or write the basis they rest on.');
  if (basis === 'assessed' && !given) return [withoutGrade(raw)];
  if (basis !== 'carried-forward' && carried_from)
    return wrong(
      'carried_from',
      'carried_from is filled',
      'Empty carried_from, or set basis to carried-forward.',
    );
  const framework = row('assessments', record.assessment)?.record.framework;
  const element = row('elements', `${framework}|${record.element}`)?.record;
  if (given && element?.graded === 'no')
    return wrong(
      given,
      `${element.id} gets no grade under ${framework}`,
      `Empty the ${given} and set basis to not-graded, or set graded to yes in data/elements.csv.`,
    );
  return [];
}

/** The name of an assessment by what it judges and when. */
const judged = ({ area, framework }: Assessment, period: string): string =>
  [area, framework, period].join('|');

const assessmentsByPeriod = ({ placed }: RowsTogether): Map<string, Assessment> =>
  new Map(placed.assessments.map(({ record }) => [judged(record, record.period), record]));

/** The grade must be stated, its year earlier, and the assessment of that year, where it is held, must have given the same. */
function checkCarried(
  { row }: RowsTogether,
  { record, raw }: PlacedGrade,
  earlier: ReadonlyMap<string, Assessment>,
): Problem[] {
  const { grade, element, carried_from: from } = record;
  const wrong = (field: keyof Grade, what: string, fix: string) => [
    cellProblem('nothing-to-carry', raw, field, { what, fix }),
  ];
  if (!grade) return wrong('grade', 'grade is empty', 'Type the grade that was carried forward.');
  if (!from)
    return wrong('carried_from', 'carried_from is empty', 'Write the period it was first given for.');
  const assessment = row('assessments', record.assessment)?.record;
  if (!assessment) return [];
  if (toPeriod(from).start >= toPeriod(assessment.period).start)
    return wrong(
      'carried_from',
      `carried_from is not before ${assessment.period}, the period of ${assessment.id}`,
      'Write the period it was first given for.',
    );
  const first = earlier.get(judged(assessment, from));
  if (!first) return [];
  const before = row('grades', `${first.id}|${element}`)?.record.grade;
  if (before === grade) return [];
  return wrong(
    'grade',
    `${first.id} ${before ? `gave ${element} "${before}"` : `gave ${element} no grade`}`,
    'Look in both reports, and mend the grade, its basis or carried_from.',
  );
}
