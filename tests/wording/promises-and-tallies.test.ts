import { describe, expect, test } from 'vitest';
import { stepGroupsOf } from '../../src/scorecard/steps.ts';
import { describePoints } from '../../src/wording/describe-assessment.ts';
import { describeTarget, dueText, labelOf } from '../../src/wording/describe-promise.ts';
import { describeSteps, stepsHeadline } from '../../src/wording/describe-steps.ts';
import {
  describeChangeTally,
  describeComparisonTally,
  describeVerdictTally,
} from '../../src/wording/describe-tally.ts';
import { sentence } from '../../src/wording/sentence.ts';
import { dataset, indicatorOf, world, worldWith } from '../scorecard/small-scorecards.ts';

test.each([
  ['2025-11-01', 'by 01 November 2025', '1 November 2025 (the source says: by 01 November 2025)'],
  ['2025-11-01', '1 November 2025', '1 November 2025'],
  ['2025-11-01', '1 Nov', '1 November 2025'],
  ['2025-12-31', 'by end of 2025', '31 December 2025 (the source says: by end of 2025)'],
  ['2023-09', 'Sept', 'by the end of September 2023'],
  ['2023-09', 'by the end of September', 'by the end of September 2023'],
  ['2010/11', 'during 2010/11', 'by the end of 2010/11'],
  ['2026', 'by 2026', 'by the end of 2026 (the source says: by 2026)'],
  ['2026', '2026 or later', 'by the end of 2026 (the source says: 2026 or later)'],
  ['2023-06', undefined, 'by the end of June 2023'],
  [undefined, 'tbc', 'no date set (the source says: tbc)'],
  [undefined, undefined, 'no date set'],
])('a promise due %s, "%s" in the source, is due: %s', (due, due_text, shown) => {
  expect(dueText({ due, due_text })).toBe(shown);
});

test('a target is told by its kind, its way and its number', () => {
  const told = dataset.targets.map((target) => describeTarget(target, indicatorOf(target.indicator)));
  expect(told).toEqual([
    'Target: at most 1,200 people',
    'Target: at least 60.0%',
    'Planned course: at most 28 days',
    'Target: at least 85%',
    'Benchmark to reach: at most 12.0%',
    'Target: at most 600',
    'Standing rule: at most 28 days',
  ]);
  const [first] = dataset.targets;
  expect(first && describeTarget({ ...first, operator: 'equal' }, indicatorOf('reviews-late'))).toBe(
    'Target: exactly 1,200 people',
  );
});

test('a promise without a number lacks no figure, but news', () => {
  expect(labelOf({ kind: 'target', verdict: 'no-figure-since' })).toBe('No figure published since');
  expect(labelOf({ kind: 'milestone', verdict: 'no-figure-since' })).toBe('Nothing published since');
  expect(labelOf({ kind: 'milestone', verdict: 'cannot-judge' })).toBe("Can't be judged");
});

describe('points', () => {
  const points = { sum: 24, outOf: 36, percent: 67, derived: false };

  test.each([
    [
      { above: 1, toNext: 8 },
      '24 of 36 points (67%), one point more than the fewest that give this rating and 8 points short of the next',
    ],
    [
      { above: 0, toNext: 1 },
      '24 of 36 points (67%), just enough for this rating and one point short of the next',
    ],
    [{ above: 3 }, '24 of 36 points (67%), 3 points more than the fewest that give this rating'],
    [{}, '24 of 36 points (67%)'],
    [{ percent: 66.6667, derived: true }, '24 of 36 points (66.7%, worked out here)'],
  ])('%o', (more, told) => {
    expect(describePoints({ ...points, ...more })).toBe(told);
  });
});

describe('a count of indicators', () => {
  const tally = {
    compared: 14,
    cannotTell: 0,
    counts: { better: 2, worse: 1, 'no-clear-change': 11 },
    moved: [],
  };

  test('tells what can be compared', () => {
    expect(describeChangeTally(tally)).toBe(
      'Of 14 indicators that can be compared with an earlier figure: 2 better, 1 worse, 11 no clear change.',
    );
    expect(describeChangeTally({ ...tally, compared: 1, cannotTell: 3, counts: { higher: 1 } })).toBe(
      "One indicator can be compared with an earlier figure: 1 higher. For 3 more, change can't be told.",
    );
    expect(describeChangeTally({ ...tally, compared: 0, cannotTell: 3, counts: {} })).toBe(
      'No indicator can be compared with an earlier figure.',
    );
  });

  test('tells how they lie beside a benchmark', () => {
    const beside = (area: string) =>
      describeComparisonTally({
        benchmark: world.row('areas', area),
        compared: 4,
        counts: { better: 1, lower: 1, 'no-clear-change': 2 },
      });
    expect(beside('england')).toBe(
      'Beside England, on 4 indicators for the same year: 1 better, 1 lower, 2 with no clear difference.',
    );
    expect(beside('westshire')).toBe(
      'Beside the Westshire region, on 4 indicators for the same year: 1 better, 1 lower, 2 with no clear difference.',
    );
  });
});

test('a count of promises always tells those met and those missed', () => {
  expect(
    describeVerdictTally({ dated: 9, undated: 0, counts: { 'no-figure-since': 7, 'cannot-judge': 2 } }),
  ).toBe("9 promises with a date: 0 met, 0 missed, 7 due with nothing published since, 2 can't be judged.");
  expect(describeVerdictTally({ dated: 1, undated: 1, counts: { 'met-late': 1 } })).toBe(
    '1 promise with a date: 0 met, 1 met late, 0 missed. 1 promise has no date.',
  );
  expect(describeVerdictTally({ dated: 0, undated: 2, counts: {} })).toBe('2 promises without a date.');
  expect(describeVerdictTally({ dated: 0, undated: 0, counts: {} })).toBe(
    'No promises with a number or a date are held here.',
  );
});

describe('steps', () => {
  const [group] = stepGroupsOf(world, 'northam');
  const with1348 = worldWith({
    observations: dataset.observations.map((one) =>
      one.breakdown === 'moving-choosing' ? { ...one, value: 1348, qualifier: 'more-than' as const } : one,
    ),
  });

  test('are headed by the step where most are', () => {
    expect(group && stepsHeadline(group)).toBe('13 of 24 people were at: choosing a place');
    expect(stepGroupsOf(with1348, 'northam').map(stepsHeadline)).toEqual([
      'More than 1,348 of 24 people were at: choosing a place',
    ]);
    expect(group && stepsHeadline({ ...group, steps: [] })).toBe(
      'People moving out of Beech House: no figures',
    );
  });

  test('are told one by one', () => {
    expect(group && describeSteps(group)).toBe(
      'People moving out of Beech House on 30 September 2023. Asked what they want: 4 people; Choosing a place: 13 people; Moved: 7 people. In all: 24 people.',
    );
  });
});

test('a text ends as a sentence does', () => {
  expect(['Fewer staff leave', 'Fewer staff leave.', 'Why?'].map(sentence)).toEqual([
    'Fewer staff leave.',
    'Fewer staff leave.',
    'Why?',
  ]);
});
