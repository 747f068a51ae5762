import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { change, copyOfSmallWorld } from '../fixtures/worlds.ts';

type Change = (root: string) => void;

const within =
  (file: string) =>
  (from: string, to: string): Change =>
  (root) =>
    change(root, file, from, to);
const withRow =
  (file: string, row: string): Change =>
  (root) =>
    appendFileSync(join(root, file), `${row}\n`);

const northam = 'data/observations/northam.csv';
const inFigures = within(northam);
const inIndicators = within('data/indicators.csv');
const inAssessments = within('data/assessments.csv');

/** The rules that the small world breaks once it is changed; an assessment put in here needs no text, nor all its grades. */
function broken(...changes: Change[]): string[] {
  const root = copyOfSmallWorld();
  for (const one of changes) one(root);
  const { problems } = loadDataset(root);
  const left = ['missing-document', 'element-without-grade'];
  return problems.flatMap(({ rule, line }) => (left.includes(rule) ? [] : `${rule}:${line}`));
}

const jump = inFigures('wait-days,,2021/22,35', 'wait-days,,2021/22,350');
const note = (indicator: string, kind: string) =>
  withRow(
    'data/annotations.csv',
    `2021/22,${indicator},northam,${kind},Counted anew.,northam-panel-2023,page 3`,
  );

describe('a figure that jumps is told of', () => {
  test('where nothing says why', () => expect(broken(jump)).toEqual(['jump:12']));

  test.each<[string, Change]>([
    ['where a note is about all figures of the year', note('', 'caution')],
    ['where a note is about another indicator', note('feel-heard', 'caution')],
    [
      'where a note is about another time',
      withRow(
        'data/annotations.csv',
        '2018/19,wait-days,northam,caution,Counted anew.,northam-panel-2023,page 3',
      ),
    ],
  ])('%s', (_, more) => expect(broken(jump, more)).toEqual(['jump:12']));

  test.each<[string, Change]>([
    ['a note on its indicator', note('wait-days', 'caution')],
    ['a break in all figures', note('', 'break')],
    [
      'a discrepancy that names it',
      withRow(
        'data/discrepancies.csv',
        'northam-wait,northam,Two figures are printed.,The higher.,observations:northam|wait-days||2021/22,,northam-panel-2023,page 3,',
      ),
    ],
  ])('but not where %s says why', (_, more) => expect(broken(jump, more)).toEqual([]));

  test('but not where it starts anew', () =>
    expect(broken(inFigures('wait-days,,2022/23,27,,,,,,,,,', 'wait-days,,2022/23,270,,,,,,,,,yes'))).toEqual(
      [],
    ));

  test('but not where the figures are small', () =>
    expect(
      broken(
        inFigures('wait-days,,2020/21,41', 'wait-days,,2020/21,9'),
        inFigures('wait-days,,2021/22,35', 'wait-days,,2021/22,1'),
        inFigures('wait-days,,2022/23,27', 'wait-days,,2022/23,8'),
      ),
    ).toEqual([]));

  test('but a quarter is not held beside a year', () =>
    expect(broken(inFigures('2022/23,2010', '2022/23,20100'))).toEqual([]));
});

describe('a figure can be about a time to come', () => {
  const future = inFigures('staff-leaving,,2022/23', 'staff-leaving,,2025/26');
  test('where it is estimated', () => expect(broken(future)).toEqual([]));
  test('where it is a budget', () =>
    expect(broken(inFigures('care-budget,,2023/24', 'care-budget,,2024/25'))).toEqual([]));
  test('where its year has begun and it is provisional', () =>
    expect(
      broken(
        inFigures('staff-leaving,,2022/23', 'staff-leaving,,2023/24'),
        inFigures('estimated', 'provisional'),
      ),
    ).toEqual([]));
  test('where it stands for the month of its report', () =>
    expect(broken(inFigures('audits-good,,2023-06', 'audits-good,,2023-10'), audits('2023-10'))).toEqual([]));
});

const audits = (month: string): Change => within('data/targets.csv')('72,2023-06', `72,${month}`);

test('an indicator without a frequency, and a monthly one, have figures of any kind of period', () => {
  const month = inFigures('care-home-moves,,2020/21', 'care-home-moves,,2011-12');
  const moves =
    'care-home-moves,Moves into care homes for every 100 thousand people,Care home moves,per-100000,1,lower,';
  expect(broken(month)).toEqual(['wrong-period-kind:18']);
  expect(broken(month, inIndicators(`${moves}yearly`, moves))).toEqual([]);
  expect(broken(month, inIndicators(`${moves}yearly`, `${moves}monthly`))).toEqual([]);
});

test('people can visit an area twice in a time, a framework that gives grades judges it once', () => {
  const again = (framework: string) =>
    broken(
      withRow(
        'data/assessments.csv',
        `southam-again,southam,${framework},2024,2024-02,,,,southam-visit-2024,page 1,`,
      ),
      inAssessments('southam-visit-2024,southam,neighbour-visit', `southam-visit-2024,southam,${framework}`),
    );
  expect(again('neighbour-visit')).toEqual([]);
  expect(again('care-watch')).toEqual(['judged-twice:5']);
});

test('a grade can be carried forward from an assessment that gave the same', () => {
  expect(
    broken(
      withRow(
        'data/assessments.csv',
        'northam-2009,northam,yearly-grades,2008/09,,Fair,,,northam-yearly-2010,page 1,',
      ),
      withRow('data/grades.csv', 'northam-2009,living-well,Strong,,assessed,,northam-yearly-2010,page 1,'),
    ),
  ).toEqual([]);
});

describe('a target', () => {
  const inTargets = within('data/targets.csv');
  const noAction = inTargets('care-plan-2023,northam-plan-staff,wait-days', 'care-plan-2023,,wait-days');
  const noDue = inTargets('in 2021/22,2021/22,trajectory', ',,trajectory');
  const noted = (note: string) => inTargets('Where it started is not stated', note);
  const wrongWay = inTargets('at-most,28,in 2021/22', 'at-least,28,in 2021/22');
  const noBaseline = inTargets('reviews-late,,1204,2022-06-30', 'reviews-late,,,2022-06-30');

  test.each<[string, Change[]]>([
    ['has no action where it is a norm', [noAction, inTargets('2021/22,trajectory', '2021/22,norm')]],
    ['has no action where its note says so', [noAction, noted('No action is named')]],
    ['has no due date where its note says so', [noDue, noted('No due date is given')]],
    ['goes either way where no way is better', [inTargets('at-most,600', 'at-least,600')]],
    [
      'goes against its indicator where a discrepancy says so',
      [
        wrongWay,
        withRow(
          'data/discrepancies.csv',
          'northam-way,northam,The plan wants a longer wait.,The target as printed.,targets:northam-plan-waits,,northam-panel-2023,page 3,',
        ),
      ],
    ],
    ['starts from a figure of its series', [noBaseline]],
  ])('%s', (_, changes) => expect(broken(...changes)).toEqual([]));

  test.each<[string, Change[]]>([
    ['target-without-action:4', [noAction]],
    ['target-without-due:4', [noDue]],
    ['target-against-polarity:4', [wrongWay]],
    [
      'baseline-without-figure:2',
      [noBaseline, inTargets('reviews-late,,,2022-06-30', 'reviews-late,,,2020-06-30')],
    ],
  ])('is told of by %s, whatever else its note says', (problem, changes) =>
    expect(broken(...changes)).toEqual([problem]),
  );
});

describe('a fault is told once, and not again by every row that names what it spoils', () => {
  const inSources = within('data/sources.csv');
  test('in a cell of a row that others name', () =>
    expect(broken(inSources('2023-10-04', '2023-02-30'))).toEqual(['no-such-day:4']));
  test('in the key of a row that others name', () =>
    expect(broken(inSources('northam-panel-2023', 'Northam-panel-2023'))).toEqual(['not-an-id:4']));
  test('in the only row that names a source', () =>
    expect(
      broken(within('data/findings.csv')('southam-visit-carers,southam', 'southam-visit-carers,')),
    ).toEqual(['missing-value:7']));
});
