import { expect, it } from 'vitest';
import type { JudgedAssessment } from '../../src/scorecard/judged-assessment.ts';
import { describeMatrix, type NamedAssessment } from '../../src/wording/describe-matrix.ts';
import { scorecardOf } from '../scorecard/small-scorecards.ts';

const judged = scorecardOf('northam').assessments.find(({ elements }) => elements.length > 0);
if (!judged) throw new Error('no grades');
const [first] = judged.elements;
if (!first) throw new Error('no part');

/** An assessment that gives its one part a grade of a place on the scale. */
const graded = (name: string, grade: string, rank: number, period = '2023'): NamedAssessment => {
  const elements = [{ ...first, rank, grade: { ...first.grade, grade, basis: 'assessed' as const } }];
  const assessment = { ...judged.assessment, area: name.toLowerCase(), period };
  return { name, judged: { ...judged, assessment, elements } as JudgedAssessment };
};
const said = (...list: NamedAssessment[]) =>
  describeMatrix(list, [{ id: first.element.id, name: 'Fairness' }]).replace(/^Overall: [^.]*\. /, '');

it('four councils or fewer are named under their grade, the highest grade first', () =>
  expect(said(graded('Ayton', 'Poor', 1), graded('Beeton', 'Fine', 3), graded('Ceeton', 'Poor', 1))).toBe(
    'Fairness: Fine in Beeton; Poor in Ayton and Ceeton.',
  ));

it('those that all have one grade are not told apart', () => {
  expect(said(graded('Ayton', 'Fine', 3))).toBe('Fairness: Fine.');
  expect(said(graded('Ayton', 'Fine', 3), graded('Beeton', 'Fine', 3))).toBe('Fairness: Fine in both.');
});

it('of several years each is named with its year', () =>
  expect(said(graded('Ayton', 'Poor', 1, '2021'), graded('Ayton', 'Fine', 3, '2023'))).toBe(
    'Fairness: Fine in Ayton (2023); Poor in Ayton (2021).',
  ));

it('five are counted', () =>
  expect(
    said(
      ...['Ayton', 'Beeton', 'Ceeton', 'Deeton'].map((name) => graded(name, 'Fine', 3)),
      graded('Eeton', 'Poor', 1),
    ),
  ).toBe('Fairness: 4 Fine and 1 Poor.'));
