import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/charts/chart.ts';
import { layoutGradeStrip } from '../../src/charts/grade-strip.ts';
import { type Drawing, type Room, roomWidth, type Text } from '../../src/charts/parts/drawing.ts';
import { textSize, textWidth } from '../../src/charts/parts/text-width.ts';
import { layoutPromiseTrack } from '../../src/charts/promise-track.ts';
import { layoutSparkline } from '../../src/charts/sparkline.ts';
import { layoutSteps } from '../../src/charts/steps.ts';
import { layoutTrend } from '../../src/charts/trend.ts';
import { drawnWorlds } from './drawn-worlds.ts';
import { sparklines, trends } from './trend-worlds.ts';
import { promises, stepCharts, strips } from './worlds.ts';

const rooms = Object.keys(roomWidth) as Room[];
const drawings = rooms.flatMap((room) =>
  drawnWorlds.map((chart) => ({ id: chart.input.id, room, drawing: layoutChart(chart, room) })),
);

interface Box {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ look, x, y, words }: Text): Box {
  const width = textWidth(words, look.includes('strong'));
  const left = look.includes('end') ? x - width : look.includes('mid') ? x - width / 2 : x;
  return { words, left, right: left + width, top: y - 11, bottom: y + 3 };
}

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const collisions = ({ texts }: Drawing) => {
  const boxes = texts.map(boxOf);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => `${one.words} × ${other.words}`),
  );
};

const cut = ({ texts, width, height }: Drawing) =>
  texts
    .map(boxOf)
    .filter(
      ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
    );

describe.each(drawings)('$id, $room', ({ drawing }) => {
  it('has no label upon another', () => expect(collisions(drawing)).toEqual([]));
  it('has no label cut at an edge', () => expect(cut(drawing)).toEqual([]));
  it('has a place for everything', () =>
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|undefined|null/));
});

const pathOf = ({ shapes }: Drawing, look: string) => shapes.find((shape) => shape.look === look)?.path ?? '';
const starts = (path: string) => path.match(/M/g)?.length ?? 0;
const world = <T extends { id: string }>(list: T[], id: string): T => {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`no world "${id}"`);
  return found;
};
const trend = (id: string) => layoutTrend(world(trends, id), 'wide');
const words = ({ texts }: Drawing) => texts.map((text) => text.words).join(' ');

describe('a trend', () => {
  it('does not join a line across a gap', () => expect(starts(pathOf(trend('gap'), 'line s1 main'))).toBe(2));
  it('joins a series of every two years', () =>
    expect(starts(pathOf(trend('every-two-years'), 'line s1 main'))).toBe(1));
  it('never joins years to quarters', () =>
    expect(starts(pathOf(trend('years-and-quarters'), 'line s1 main'))).toBe(2));

  it('ends its line at a break, with a mark and words', () => {
    const drawing = trend('break');
    expect(starts(pathOf(drawing, 'line s1 main'))).toBe(2);
    expect(starts(pathOf(drawing, 'break'))).toBe(1);
    expect(words(drawing)).toContain('New definition');
  });

  it('draws only provisional figures hollow, and says what that means', () => {
    expect(starts(pathOf(trend('provisional'), 'heart s1 main'))).toBe(1);
    expect(words(trend('provisional'))).toContain('Hollow dot: provisional.');
    expect(words(trend('steady'))).not.toContain('Hollow');
  });

  it('bars the margin of a lone figure and bands the others', () => {
    expect(starts(pathOf(trend('margin'), 'margin s1'))).toBe(1);
    expect(starts(pathOf(trend('margin'), 'error-bar s1'))).toBe(1);
  });

  it('says where its scale starts when that is not at zero', () => {
    expect(words(trend('margin'))).toContain('The scale starts at 55%, not at zero.');
    expect(words(trend('steady'))).not.toContain('scale starts');
  });

  it('points an arrow the way the figure is open', () => {
    expect(pathOf(trend('open-end'), 'arrow s1')).toMatch(/v-15/);
    expect(pathOf(trend('steady'), 'arrow s1')).toBe('');
  });

  it('names the period of a last figure older than the others', () =>
    expect(words(trend('gap'))).toContain('(2022/23)'));

  it('tells of a past target below where there is no room by its mark', () => {
    const { texts } = layoutTrend(world(trends, 'past-targets'), 'narrow');
    const below = texts.filter(({ look }) => look === 'note').map((text) => text.words);
    expect(below.join(' ')).toContain('Target: 64% by September 2021.');
  });

  it('keeps a fifth series in grey and names it below', () => {
    expect(pathOf(trend('fifth-in-grey'), 'line grey')).not.toBe('');
    expect(words(trend('fifth-in-grey'))).toContain('In grey: Devon.');
  });

  it('is the same whatever order its points come in', () => {
    const input = world(trends, 'target-and-caution');
    const turned = input.series.map((one) => ({ ...one, points: one.points.toReversed() }));
    expect(layoutTrend({ ...input, series: turned }, 'wide')).toEqual(layoutTrend(input, 'wide'));
  });

  it('says so where there is nothing to draw', () =>
    expect(words(trend('none'))).toBe('No figures published.'));
});

describe('a sparkline', () => {
  const spark = (id: string) => layoutSparkline(world(sparklines, id));
  it('is a dash where there are no figures', () => expect(words(spark('spark-none'))).toBe('–'));
  it('is one dot for one figure', () => expect(spark('spark-one').shapes).toHaveLength(1));
  it('keeps its gaps, with a dot for a figure between two', () => {
    expect(starts(pathOf(spark('spark-gap'), 'line s1'))).toBe(1);
    expect(starts(pathOf(spark('spark-gap'), 'dots s1'))).toBe(1);
  });
});

describe('a grade strip', () => {
  const strip = (id: string) => layoutGradeStrip(world(strips, id), 'narrow');
  it('fills as many steps as the rank', () =>
    expect(starts(pathOf(strip('carried-forward'), 'cell full'))).toBe(3 + 4 + 1));
  it('hatches only what was carried forward', () => {
    expect(starts(pathOf(strip('carried-forward'), 'cell carried'))).toBe(2);
    expect(pathOf(strip('nine-statements'), 'hatch')).toBe('');
  });
  it('leaves every step of an ungraded element empty and dashed', () =>
    expect(starts(pathOf(strip('not-graded'), 'cell none'))).toBe(4));
});

describe('a promise track', () => {
  const track = (id: string) => layoutPromiseTrack(world(promises, id), 'wide');
  const left = (path: string) => Number(/^M([\d.]+)/.exec(path)?.[1]);
  it('marks the side of the target that counts as met', () => {
    expect(left(pathOf(track('on-the-way'), 'met'))).toBe(left(pathOf(track('on-the-way'), 'target')));
    expect(left(pathOf(track('at-most-and-open'), 'met'))).toBeLessThan(100);
    expect(pathOf(track('all-in-one-place'), 'met')).toBe('');
  });
  it('draws no way travelled without a start or without a figure', () => {
    expect(pathOf(track('on-the-way'), 'progress')).not.toBe('');
    expect(pathOf(track('no-baseline'), 'progress')).toBe('');
    expect(pathOf(track('no-figure'), 'progress')).toBe('');
  });
  it('draws the latest figure apart from the earlier', () => {
    expect(starts(pathOf(track('on-the-way'), 'dots latest'))).toBe(1);
    expect(starts(pathOf(track('at-most-and-open'), 'dots earlier'))).toBe(2);
  });
});

describe('steps', () => {
  it('draws bars from zero, in proportion', () => {
    const bars = pathOf(layoutSteps(world(stepCharts, 'six-steps'), 'wide'), 'bar');
    const widths = [...bars.matchAll(/M[^h]*h([\d.]+)/g)].map((match) => Number(match[1]));
    expect(widths).toHaveLength(6);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(34 / 61, 2);
    expect(widths[4]).toBe(0);
  });
});

describe('the stylesheet', () => {
  const css = ['charts', 'chart-kinds', 'chart-media']
    .map((sheet) => readFileSync(new URL(`../../src/styles/${sheet}.css`, import.meta.url), 'utf8'))
    .join('\n');
  const looks = drawings
    .flatMap(({ drawing }) => [...drawing.shapes, ...drawing.texts])
    .map(({ look }) => look);

  it('knows every look that a drawing uses', () => {
    const used = [...new Set(looks.flatMap((look) => look.split(' ')))].filter(Boolean);
    expect(used.filter((one) => !new RegExp(`\\.${one}\\b`).test(css))).toEqual([]);
  });

  it('sets text in the size by which labels were measured', () =>
    expect(css).toContain(`font-size: ${textSize}px`));
});
