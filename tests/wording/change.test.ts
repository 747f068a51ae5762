import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import { changeIn, seriesOf } from '../../src/scorecard/series.ts';
import { describeChange, headline, seriesName } from '../../src/wording/describe-change.ts';
import { figures, seriesWith, world } from '../scorecard/small-scorecards.ts';

function saidOf(
  indicator: string,
  from: number,
  to: number,
  more: Partial<Indicator> = {},
): [string, string] {
  const series = seriesWith(figures(indicator, { '2021/22': from, '2022/23': to }), more);
  const change = changeIn(series, []);
  if (!change) throw new Error('no change');
  return [headline(series, change), describeChange(change, series.indicator)];
}

describe('a change is told by direction, size and rule', () => {
  test.each<[string, string, number, number, Partial<Indicator>, string, string]>([
    [
      'better',
      'wait-days',
      35,
      27,
      {},
      'Days to assessment fell to 27 days in 2022/23',
      'That is down 8 days from 35 days in 2021/22: better, and at least the 1.8 days that this site takes for a change.',
    ],
    [
      'worse',
      'wait-days',
      27,
      28.4,
      { decimals: 1 },
      'Days to assessment rose to 28.4 days in 2022/23',
      'That is up 1.4 days from 27.0 days in 2021/22: worse, and at least the 1.35 days that this site takes for a change.',
    ],
    [
      'worse by one day',
      'wait-days',
      3,
      4,
      {},
      'Days to assessment rose to 4 days in 2022/23',
      'That is up 1 day from 3 days in 2021/22: worse, and at least the 0.2 days that this site takes for a change.',
    ],
    [
      'higher',
      'care-budget',
      48.2,
      50.6,
      {},
      'Budget for adult care rose to £50.6 million in 2022/23',
      'That is up £2.4 million from £48.2 million in 2021/22: neither good nor bad by itself, and at least the £0.48 million that this site takes for a change.',
    ],
    [
      'lower',
      'request-calls',
      2010,
      1348,
      {},
      'Calls fell to 1,348 in 2022/23',
      'That is down 662 from 2,010 in 2021/22: neither good nor bad by itself, and at least the 100.5 that this site takes for a change.',
    ],
    [
      'no clear change up',
      'staff-leaving',
      13,
      13.9,
      {},
      'Staff leaving: 13.9% in 2022/23, no clear change',
      'That is 0.9 percentage points more than 13.0% in 2021/22, which is within the 1.0 percentage points that this site takes for a change.',
    ],
    [
      'no clear change down',
      'audits-good',
      86,
      85.2,
      {},
      'Good audits: 85% in 2022/23, no clear change',
      'That is 1 percentage point less than 86% in 2021/22, which is within the 1 percentage point that this site takes for a change.',
    ],
    [
      'no change',
      'wait-days',
      27,
      27,
      {},
      'Days to assessment: 27 days in 2022/23, no clear change',
      'That is the same as 27 days in 2021/22.',
    ],
  ])('%s', (_, indicator, from, to, more, title, sentence) => {
    expect(saidOf(indicator, from, to, more)).toEqual([title, sentence]);
  });

  test('the rule may be margins or counts', () => {
    const margin = { '2021/22': 50, '2022/23': 60 };
    const by = (more: Partial<Observation>) => {
      const series = seriesWith(figures('feel-heard', margin).map((one) => ({ ...one, ...more })));
      const change = changeIn(series, []);
      return change && describeChange(change, series.indicator);
    };
    expect(by({ margin: 3 })).toBe(
      'That is up 10.0 percentage points from 50.0% in 2021/22: better, and more than the 4.2 percentage points that the two margins of error make together.',
    );
    expect(by({ numerator: 500, denominator: 1000 })).toBe(
      'That is up 10.0 percentage points from 50.0% in 2021/22: better, and more than the 4.4 percentage points that chance alone can make with such counts.',
    );
  });
});

test('where change cannot be told, the reason is', () => {
  const series = seriesWith(figures('wait-days', { '2022/23 Q4': 30, '2023/24 Q1': 27 }));
  const change = changeIn(series, []);
  expect(headline(series, change)).toBe('Days to assessment: 27 days in April to June 2023');
  expect(change && describeChange(change, series.indicator)).toBe(
    "Change can't be told: there is no figure for the same quarter a year before.",
  );
});

test('a series is named by its indicator and its part', () => {
  const names = seriesOf(world, 'northam').map(seriesName);
  expect(names).toContain('Days to assessment (Aged 65 and over)');
  expect(names).toContain('Reviews done');
});
