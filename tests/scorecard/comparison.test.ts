import { expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { benchmarkSeries } from '../../src/scorecard/comparison.ts';
import { dataset, performanceOf, scorecardOf, world, worldWith } from './small-scorecards.ts';

const brief = (indicator: string) =>
  performanceOf(indicator).comparisons.map(({ benchmark, direction, size }) => [
    benchmark.id,
    direction,
    size,
  ]);

test('a figure is set beside the region and England for the very same period', () => {
  expect(brief('feel-heard')).toEqual([
    ['westshire', 'no-clear-change', 0.5],
    ['england', 'no-clear-change', -1],
  ]);
  expect(brief('care-at-home')).toEqual([['england', 'worse', expect.closeTo(-6.4)]]);
});

test('it is not set beside a figure for another period', () => {
  const observations = dataset.observations.filter(
    ({ area, period }) => area !== 'england' || period !== '2022/23',
  );
  const card = scorecardOf('northam', worldWith({ observations }));
  expect(performanceOf('feel-heard', 'year', card).comparisons.map(({ benchmark }) => benchmark.id)).toEqual([
    'westshire',
  ]);
});

test('a benchmark without a value cannot be told from', () => {
  const observations = dataset.observations.map((one) =>
    one.area === 'england' && one.period === '2022/23'
      ? { ...one, value: undefined, status: 'suppressed' as const }
      : one,
  );
  const card = scorecardOf('northam', worldWith({ observations }));
  expect(performanceOf('feel-heard', 'year', card).comparisons.at(-1)).toMatchObject({
    direction: 'cannot-tell',
    reason: 'one of the two figures is not available',
  });
});

test('where the publisher says that areas cannot be compared, they are not', () => {
  const [beside] = performanceOf('life-score').comparisons;
  expect(beside?.other.value).toBe(19.1);
  expect(beside).toMatchObject({
    direction: 'cannot-tell',
    reason: 'The publisher says councils cannot be set side by side on this score.',
  });
});

test('such a note holds for its own indicator, area and period only, or for all where it names none', () => {
  const directionWith = (more: Partial<Annotation>) => {
    const note: Annotation = {
      period: '2022/23',
      kind: 'no-comparison',
      text: 'Not to be compared.',
      ...more,
    };
    const card = scorecardOf('southam', worldWith({ annotations: [note] }));
    return performanceOf('feel-heard', 'year', card).comparisons.map(({ direction }) => direction);
  };
  expect(directionWith({})).toEqual(['cannot-tell', 'cannot-tell']);
  expect(directionWith({ indicator: 'feel-heard', area: 'southam' })).toEqual(['cannot-tell', 'cannot-tell']);
  expect(directionWith({ indicator: 'life-score' })).toEqual(['better', 'better']);
  expect(directionWith({ area: 'northam' })).toEqual(['better', 'better']);
  expect(directionWith({ period: '2021/22' })).toEqual(['better', 'better']);
});

test('the figures of region and England stand beside a series as far as they go', () => {
  const beside = benchmarkSeries(world, performanceOf('feel-heard').series);
  expect(beside.map(({ area, points }) => [area.id, points.map(({ value }) => value)])).toEqual([
    ['westshire', [61.4, 61]],
    ['england', [62, 62.5]],
  ]);
  expect(benchmarkSeries(world, performanceOf('wait-days').series)).toEqual([]);
});
