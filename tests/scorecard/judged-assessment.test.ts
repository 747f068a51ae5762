import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { assessmentsOf } from '../../src/scorecard/judged-assessment.ts';
import { dataset, world, worldWith } from './small-scorecards.ts';

const [watch, yearly] = assessmentsOf(world, 'northam');
const pointsOf = (more: Partial<Assessment>) => {
  const assessments = dataset.assessments.map((one) => ({ ...one, ...more }));
  return assessmentsOf(worldWith({ assessments }), 'northam').find(({ points }) => points)?.points;
};

test('assessments stand newest first', () => {
  expect([watch?.assessment.id, yearly?.assessment.id]).toEqual([
    'northam-watch-2023',
    'northam-yearly-2010',
  ]);
});

describe('an assessment with scores', () => {
  test('has the sum of its points, and how far the bounds of its rating lie', () => {
    expect(watch?.points).toEqual({ sum: 9, outOf: 12, percent: 75, derived: false, above: 1, toNext: 2 });
  });

  test('works its percentage out where none is printed, or where the printed score is no percentage', () => {
    const workedOut = { percent: 75, derived: true };
    expect(pointsOf({ score: undefined, score_max: undefined })).toMatchObject(workedOut);
    expect(pointsOf({ score: 9, score_max: 12 })).toMatchObject(workedOut);
    expect(pointsOf({ score: 74, score_max: undefined })).toMatchObject({ percent: 74, derived: false });
  });

  test('has no next rating above the highest, and no bounds where it has no rating', () => {
    expect(pointsOf({ overall: 'Excellent' })).toMatchObject({ above: -2 });
    expect(pointsOf({ overall: 'Excellent' })).not.toHaveProperty('toNext');
    const { above, toNext } = pointsOf({ overall: undefined }) ?? {};
    expect([above, toNext]).toEqual([undefined, undefined]);
  });

  test('has no points where a score is missing', () => {
    const grades = dataset.grades.map((one) =>
      one.element === 'safety' ? { ...one, score: undefined } : one,
    );
    expect(assessmentsOf(worldWith({ grades }), 'northam')[0]).not.toHaveProperty('points');
  });

  test('has its place on the scale of ratings, and each element on the scale of elements', () => {
    expect([watch?.rank, watch?.ranks]).toEqual([3, 4]);
    expect(watch?.elements.map(({ element, rank, ranks }) => [element.id, rank, ranks])).toEqual([
      ['needs', 3, 4],
      ['fairness', 2, 4],
      ['safety', 4, 4],
    ]);
  });
});

describe('an assessment with grades in words', () => {
  test('has no points, and keeps what a grade rests on', () => {
    expect(yearly).not.toHaveProperty('points');
    expect(
      yearly?.elements.map(({ element, grade, rank }) => [element.id, grade.basis, grade.carried_from, rank]),
    ).toEqual([
      ['living-well', 'carried-forward', '2008/09', 3],
      ['choice', 'assessed', undefined, 2],
      ['leadership', 'not-graded', undefined, undefined],
    ]);
  });
});

test('an assessment has its own findings', () => {
  expect(watch?.findings.map(({ id }) => id)).toEqual(['northam-watch-safe', 'northam-watch-waits']);
});

test('a visit without grades has neither rank nor elements', () => {
  const [visit] = assessmentsOf(world, 'southam');
  expect(visit).toMatchObject({ elements: [], ranks: 0 });
  expect(visit).not.toHaveProperty('rank');
});
