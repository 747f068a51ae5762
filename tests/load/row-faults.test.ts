import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change } from '../fixtures/worlds.ts';
import { expectProblems, placeOf, problemsOf, type Spoil } from './spoilt.ts';

const northam = 'data/observations/northam.csv';
const within =
  (file: string) =>
  (from: string, to: string): Spoil =>
  (root) =>
    change(root, file, from, to);
const inFigures = within(northam);
const inTargets = within('data/targets.csv');
const inGrades = within('data/grades.csv');

const faults: [fault: string, spoil: Spoil, place: string][] = [
  [
    'an indicator that no table has',
    inTargets(',reviews-late,,', ',review-late,,'),
    'unknown-reference data/targets.csv:2:50',
  ],
  [
    'a figure in thousands with a comma',
    inFigures('2023-06-30,1348', '2023-06-30,"1,348"'),
    `not-a-number ${northam}:8:34`,
  ],
  ['a figure with a percent sign', inFigures('61.5', '61.5%'), `not-a-number ${northam}:23:29`],
  ['a period with two long years', inFigures('2021/22,35', '2021/2022,35'), `not-a-period ${northam}:12:20`],
  [
    'a date turned round by a spreadsheet',
    inTargets(',2023-06-30,target', ',30/06/2023,target'),
    'not-a-date data/targets.csv:2:117',
  ],
  ['text that a spreadsheet would run', inFigures('page 3,', '=SUM(A1),'), `not-plain-text ${northam}:11:60`],
  [
    'a word outside the fixed ones',
    inTargets(',at-most,1200', ',below,1200'),
    'not-one-of data/targets.csv:2:80',
  ],
  [
    'an id with a capital letter',
    inTargets('northam-plan-waits', 'Northam-waits'),
    'not-an-id data/targets.csv:4:1',
  ],
  [
    'a list with an empty place',
    within('data/areas.csv')('; Northam Bay', ';'),
    'not-a-list data/areas.csv:4:55',
  ],
  ['no value and no reason', inFigures('not-available', ''), `missing-without-reason ${northam}:19:34`],
  ['a value beside its absence', inFigures('2021/22,,', '2021/22,5,'), `value-and-absent ${northam}:19:43`],
  [
    'a derived figure without working',
    inFigures('estimated', 'derived'),
    `derived-without-working ${northam}:27:80`,
  ],
  ['a row without its source', inFigures('northam-panel-2023', ''), `missing-value ${northam}:2:49`],
  [
    'a figure that stands twice',
    inFigures('2022/23 Q4,530', '2022/23 Q1,530'),
    `duplicate-key ${northam}:3:1`,
  ],
  [
    'a figure of another council',
    inFigures('northam,wait-days,age-65', 'southam,wait-days,age-65'),
    `wrong-file ${northam}:14:1`,
  ],
  [
    'an element outside its framework',
    inGrades('northam-watch-2023,safety', 'northam-watch-2023,choice'),
    'outside-framework data/grades.csv:7:20',
  ],
  [
    'a grade outside its scale',
    inGrades('choice,Fair', 'choice,Fairly'),
    'outside-framework data/grades.csv:3:28',
  ],
  [
    'a journey without a document',
    inTargets('northam-plan-norm,northam,', 'northam-plan-norm,northam,care-plan'),
    'unknown-reference data/targets.csv:8:27',
  ],
  [
    'a finding that rests on no row',
    within('data/findings.csv')('reviews-late||2023-06-30', 'reviews-late||2023-06-31'),
    'unknown-reference data/findings.csv:4:159',
  ],
  [
    'a contradiction in a table that is none',
    within('data/discrepancies.csv')('observations:', 'figures:'),
    'unknown-reference data/discrepancies.csv:2:144',
  ],
];

test.each(faults)('%s is named at its cell', async (fault, spoil, place) => {
  const problems = problemsOf(spoil);
  await expectProblems(problems, fault);
  expect(problems.map(placeOf)).toEqual([place]);
});

test('a fault in a register is told once, and not again by every row that names it', () => {
  const problems = problemsOf(within('data/sources.csv')('2023-10-04', '2023-02-30'));
  expect(problems.map(placeOf)).toEqual(['not-a-date data/sources.csv:4:114']);
});

test('a table that is gone is told once', () => {
  const problems = problemsOf((root) => rmSync(join(root, 'data/indicators.csv')));
  expect(problems.map(placeOf)).toEqual(['missing-file data/indicators.csv:1:1']);
});

test('a file named after another area is told by each of its rows', () => {
  const problems = problemsOf((root) =>
    renameSync(join(root, northam.replace('northam', 'southam')), join(root, 'data/observations/eastam.csv')),
  );
  expect(problems).toHaveLength(4);
  expect(problems[0]?.hint).toBe('Move it to data/observations/southam.csv.');
});
