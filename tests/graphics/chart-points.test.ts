import { expect, test } from 'vitest';
import { toPoint } from '../../src/graphics/chart-points.ts';
import { figureOf } from '../scorecard/many-councils.ts';
import { worldWith } from '../scorecard/small-scorecards.ts';

const indicator = worldWith({}).row('indicators', 'feel-heard');
const drawn = (value: number, margin: number, unit: 'percent' | 'score' = 'percent') => {
  const { lower, upper } = toPoint(
    { ...figureOf('northam', '2022/23', value), margin },
    { ...indicator, unit },
    [],
  );
  return [lower, upper];
};

test('the margin of a share is not drawn past all or none', () => {
  expect(drawn(95, 9)).toEqual([86, 100]);
  expect(drawn(4, 9)).toEqual([0, 13]);
});

test('other margins are drawn whole', () => {
  expect(drawn(50, 9)).toEqual([41, 59]);
  expect(drawn(95, 9, 'score')).toEqual([86, 104]);
  expect(drawn(120, 9)).toEqual([111, 129]);
});
