import { describe, expect, it } from 'vitest';
import { type Chart, layoutChart } from '../../src/charts/chart.ts';
import { type Drawing, type Room, roomWidth } from '../../src/charts/parts/drawing.ts';
import { drawnGraphics } from '../../src/graphics/all-graphics.ts';
import { trackInput } from '../../src/graphics/track-input.ts';
import { trackTable } from '../../src/graphics/track-table.ts';
import { site } from '../../src/site.ts';
import { trends } from '../charts/trend-worlds.ts';
import { promises, stepCharts, strips } from '../charts/worlds.ts';

const { catalogue, scorecards } = site();
const rooms = Object.keys(roomWidth) as Room[];

interface Read {
  name: string;
  chart: Chart;
  rows: number;
}

const graphics: Read[] = drawnGraphics(catalogue, scorecards).map(({ file, chart, table }) => ({
  name: file,
  chart,
  rows: table.rows.length,
}));

const tracks: Read[] = scorecards.flatMap(({ promises: list }) =>
  list.flatMap((promise) => {
    const input = trackInput(promise, 'track');
    if (!input || promise.kind !== 'target') return [];
    const chart: Chart = { kind: 'promise-track', input };
    return [{ name: `${promise.area}: ${input.title}`, chart, rows: trackTable(promise).rows.length }];
  }),
);

const outside = ({ stops = [], width, height }: Drawing) =>
  stops.filter(({ x, y }) => !(x >= 0 && x <= width && y >= 0 && y <= height));

describe('the stops of every chart of the dataset', () => {
  it.each([
    ['graphics', graphics],
    ['tracks', tracks],
  ])('are as many as the rows of its table: %s', (_, list) => {
    expect(list.length).toBeGreaterThan(2);
    for (const { name, chart, rows } of list) {
      const drawings = rooms.map((room) => layoutChart(chart, room));
      expect([name, ...drawings.map(({ stops }) => stops?.length)]).toEqual([name, rows, rows, rows]);
      expect(drawings.flatMap(outside)).toEqual([]);
    }
  });
});

const first = <T>([one]: T[]): T => {
  if (!one) throw new Error('no world');
  return one;
};
const stopsOf = (chart: Chart) => layoutChart(chart, 'wide').stops ?? [];

describe('the stops of a trend', () => {
  const input = first(trends.filter(({ id }) => id === 'gap'));
  const stops = stopsOf({ kind: 'trend', input });

  it('run from the newest figure back', () => {
    expect(stops).toHaveLength(6);
    expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).sort((a, b) => b - a));
  });

  it('stand at the foot of the plot where there is no figure', () => {
    const lowest = Math.max(...stops.map(({ y }) => y));
    expect(stops.flatMap(({ y }, index) => (y === lowest ? [index] : []))).toEqual([3]);
  });

  it('are the same whatever order its points come in', () => {
    const turned = input.series.map((one) => ({ ...one, points: one.points.toReversed() }));
    expect(stopsOf({ kind: 'trend', input: { ...input, series: turned } })).toEqual(stops);
  });
});

it('the stops of a strip follow its parts', () => {
  const stops = stopsOf({ kind: 'grade-strip', input: first(strips) });
  expect(stops).toHaveLength(9);
});

it('the stops of a track stand at its start, its figures and its target', () => {
  const stops = stopsOf({ kind: 'promise-track', input: first(promises) });
  expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).sort((a, b) => a - b));
  expect(new Set(stops.map(({ y }) => y)).size).toBe(1);
});

it('a row of a track without a figure stands where its scale begins', () => {
  const [one, missing] = stopsOf({
    kind: 'promise-track',
    input: { ...first(promises), rows: [45.2, undefined] },
  });
  expect(missing?.x).toBeLessThan(one?.x ?? 0);
});

it('the stops of steps are the ends of their bars, and then the total', () => {
  const input = first(stepCharts);
  const stops = stopsOf({ kind: 'steps', input });
  expect(stops).toHaveLength(7);
  expect(stops.map(({ y }) => y)).toEqual(stops.map(({ y }) => y).sort((a, b) => a - b));
  expect(stopsOf({ kind: 'steps', input: { ...input, totalShown: '' } })).toHaveLength(6);
});
