import { expect, test } from 'vitest';
import { tallyChanges, tallyComparisons, tallyVerdicts } from '../../src/scorecard/tally.ts';
import { scorecardOf, world } from './small-scorecards.ts';

const { performance, promises } = scorecardOf('northam');
const names = (list: typeof performance) => list.map(({ series }) => `${series.indicator.id} ${series.kind}`);

test('changes are counted, what got worse first, parts left out', () => {
  const { compared, cannotTell, counts, moved } = tallyChanges(performance);
  expect({ compared, cannotTell, counts }).toEqual({
    compared: 7,
    cannotTell: 5,
    counts: { worse: 1, better: 2, higher: 1, 'no-clear-change': 3 },
  });
  expect(names(moved)).toMatchInlineSnapshot(`
    [
      "reviews-late day",
      "wait-days year",
      "staff-leaving year",
      "care-budget year",
    ]
  `);
  expect(performance.filter(({ series }) => series.breakdown)).toHaveLength(4);
});

test('comparisons are counted with one benchmark at a time', () => {
  const region = tallyComparisons(performance, world.row('areas', 'westshire'));
  expect([region.compared, region.counts]).toEqual([2, { 'no-clear-change': 2 }]);
  const england = tallyComparisons(performance, world.row('areas', 'england'));
  expect([england.compared, england.counts]).toEqual([2, { worse: 1, 'no-clear-change': 1 }]);
  expect(tallyComparisons(performance, world.row('areas', 'eastam'))).toMatchObject({
    compared: 0,
    counts: {},
  });
});

test('verdicts are counted over promises with a date', () => {
  expect(tallyVerdicts(promises)).toEqual({
    dated: 12,
    undated: 2,
    counts: { met: 2, 'met-late': 2, missed: 2, 'not-yet-due': 2, 'no-figure-since': 2, 'cannot-judge': 2 },
  });
  expect(tallyVerdicts([])).toEqual({ dated: 0, undated: 0, counts: {} });
});
