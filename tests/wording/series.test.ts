import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { seriesOf } from '../../src/scorecard/series.ts';
import { headline } from '../../src/wording/describe-change.ts';
import { describeSeries, notesOn } from '../../src/wording/describe-series.ts';
import { dataset, figure, figures, seriesWith, world } from '../scorecard/small-scorecards.ts';

describe('a series in sentences', () => {
  test('names its gaps', () => {
    const series = seriesWith(
      figures('wait-days', { '2019/20': 30, '2020/21': undefined, '2021/22': undefined, '2022/23': 27 }),
    );
    expect(describeSeries(series, 'Northam', undefined, [])).toBe(
      'In 2022/23 the figure for Northam was 27 days. Figures run from 2019/20 to 2022/23. There is no figure for 2020/21 and 2021/22.',
    );
  });

  test('tells its margin and how many answered', () => {
    const one = (more: Partial<Observation>) =>
      describeSeries(seriesWith([figure({ value: 61.5, ...more })]), 'Northam', undefined, []);
    expect(one({ margin: 2.9, respondents: 1322 })).toBe(
      'In 2022/23 the figure for Northam was 61.5% (margin of error 2.9 either side, from 1,322 answers).',
    );
    expect(one({ margin: 2.9 })).toBe(
      'In 2022/23 the figure for Northam was 61.5% (margin of error 2.9 either side).',
    );
  });

  test('says so where its figures are not available', () => {
    const series = seriesWith(figures('wait-days', { '2022/23': undefined }));
    expect(headline(series, undefined)).toBe('Days to assessment: no figure is available');
    expect(describeSeries(series, 'Northam', undefined, [])).toBe(
      'Northam: the sources name this measure, but its figures are not available.',
    );
  });
});

test('a note touches a series by its indicator, its area and a period within its span', () => {
  const notesFor = (area: string, indicator: string) => {
    const series =
      seriesOf(world, area).find((one) => one.indicator.id === indicator && one.kind !== 'year') ??
      seriesOf(world, area).find((one) => one.indicator.id === indicator);
    return series && notesOn(series, dataset.annotations).map(({ kind, period }) => `${kind} ${period}`);
  };
  expect(notesFor('northam', 'feel-heard')).toEqual(['caution 2020/21']);
  expect(notesFor('northam', 'care-home-moves')).toEqual(['caution 2020/21', 'break 2022/23']);
  expect(notesFor('northam', 'request-calls')).toEqual(['event 2022-10']);
  expect(notesFor('southam', 'feel-heard')).toEqual([]);
});
