import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Observation } from '../../src/model/observation.ts';
import { latestOf } from '../../src/model/observation.ts';
import { breakBetween, changeIn, seriesOf } from '../../src/scorecard/series.ts';
import { dataset, figure, figures, seriesWith, worldWith } from './small-scorecards.ts';

const changeWith = (observations: Observation[], annotations: Annotation[] = []) =>
  changeIn(seriesWith(observations), annotations);
const breakIn = (period: string, more: Partial<Annotation> = {}): Annotation => ({
  period,
  kind: 'break',
  text: 'counted anew',
  ...more,
});

describe('series', () => {
  test('stand in the order of the register, their figures in order of time', () => {
    const world = worldWith({ observations: dataset.observations.toReversed() });
    const list = seriesOf(world, 'northam');
    expect([...new Set(list.map(({ indicator }) => indicator.id))]).toEqual(
      dataset.indicators.map(({ id }) => id),
    );
    const late = list.find(({ indicator }) => indicator.id === 'reviews-late');
    expect(late?.points.map(({ period }) => period)).toEqual(['2021-06-30', '2022-06-30', '2023-06-30']);
  });

  test('never join years and quarters, nor a part and the whole', () => {
    const list = seriesOf(worldWith({}), 'northam').map(({ indicator, breakdown, kind, points }) => [
      indicator.id,
      breakdown?.id,
      kind,
      points.length,
    ]);
    expect(list.filter(([id]) => id === 'request-calls')).toEqual([
      ['request-calls', undefined, 'quarter', 3],
      ['request-calls', undefined, 'year', 1],
    ]);
    expect(list.filter(([id]) => id === 'wait-days')).toEqual([
      ['wait-days', undefined, 'year', 3],
      ['wait-days', 'age-65', 'year', 1],
    ]);
  });

  test('have as their newest figure the last one with a value', () => {
    expect(latestOf(seriesWith(figures('wait-days', { '2021/22': 5, '2022/23': undefined })))?.period).toBe(
      '2021/22',
    );
    expect(latestOf(seriesWith(figures('wait-days', { '2022/23': undefined })))).toBeUndefined();
  });
});

describe('change', () => {
  test('a year is compared with the year before', () => {
    const change = changeWith(figures('wait-days', { '2020/21': 41, '2021/22': 35, '2022/23': 27 }));
    expect(change).toMatchObject({ direction: 'better', size: -8, previous: { period: '2021/22' } });
  });

  test('a missing year is passed over', () => {
    const change = changeWith(figures('wait-days', { '2020/21': 41, '2021/22': undefined, '2022/23': 27 }));
    expect(change).toMatchObject({ direction: 'better', previous: { period: '2020/21' } });
  });

  test('a quarter is compared with the same quarter a year before, and with no other', () => {
    const quarters = { '2022/23 Q1': 480, '2022/23 Q4': 100, '2023/24 Q1': 530 };
    expect(changeWith(figures('request-calls', quarters))).toMatchObject({
      direction: 'higher',
      size: 50,
      previous: { period: '2022/23 Q1' },
    });
    expect(changeWith(figures('request-calls', { '2022/23 Q4': 100, '2023/24 Q1': 530 }))).toMatchObject({
      direction: 'cannot-tell',
      reason: 'there is no figure for the same quarter a year before',
    });
  });

  test('a stretch of time of its own is compared with nothing', () => {
    const stretches = { '2022-04-01/2022-07-31': 5, '2023-04-01/2023-07-31': 50 };
    expect(changeWith(figures('wait-days', stretches))).toMatchObject({
      direction: 'cannot-tell',
      reason: 'the figure is about a stretch of time of its own',
    });
  });

  test('one figure alone has no change; no figure has none either', () => {
    expect(changeWith(figures('wait-days', { '2022/23': 27 }))).toMatchObject({
      reason: 'there is no earlier figure',
    });
    expect(changeWith(figures('wait-days', { '2022/23': undefined }))).toBeUndefined();
  });
});

describe('a break between two figures', () => {
  const years = figures('wait-days', { '2021/22': 35, '2022/23': 27 });
  const broken = { direction: 'cannot-tell', reason: 'the way of counting changed between the two' };

  test("is told by a row's own mark, even where that row has no value", () => {
    expect(changeWith(years.map((one) => ({ ...one, break_before: 'yes' as const })))).toMatchObject(broken);
    const gap = figure({
      indicator: 'wait-days',
      period: '2021/22',
      status: 'not-available',
      break_before: 'yes',
    });
    expect(changeWith([...figures('wait-days', { '2020/21': 41, '2022/23': 27 }), gap])).toMatchObject(
      broken,
    );
  });

  test('is told by an annotation on the indicator, on the area, or on all', () => {
    expect(changeWith(years, [breakIn('2022/23')])).toMatchObject(broken);
    expect(
      changeWith(years, [breakIn('2022/23', { indicator: 'wait-days', area: 'northam' })]),
    ).toMatchObject(broken);
  });

  test.each<[string, Annotation]>([
    ['another indicator', breakIn('2022/23', { indicator: 'feel-heard' })],
    ['another area', breakIn('2022/23', { area: 'southam' })],
    ['the earlier of the two', breakIn('2021/22')],
    ['a later year', breakIn('2023/24')],
    ['a caution', { period: '2022/23', kind: 'caution', text: 'take care' }],
  ])('is not told by %s', (_, annotation) => {
    expect(changeWith(years, [annotation])).toMatchObject({ direction: 'better' });
  });

  test.each([
    ['2022/23 Q2', '2023/24 Q2', true],
    ['2023/24 Q1', '2024/25 Q1', false],
    ['2023-03-31', '2023-06-30', true],
    ['2023-06-30', '2023-09-30', false],
    ['2022-06-30', '2023-03-31', false],
  ])('in 2023/24 parts what lies before it from what lies in it: %s from %s, %s', (from, to, parted) => {
    const series = seriesWith(figures('wait-days', { [from]: 1, [to]: 2 }));
    expect(breakBetween(series, from, to, [breakIn('2023/24')])).toBe(parted);
  });
});
