import { describe, expect, it } from 'vitest';
import { layoutJourneyTimeline } from '../../src/charts/journey-timeline.ts';
import { type Drawing, pageRooms } from '../../src/charts/parts/drawing.ts';
import { timelines } from './timeline-worlds.ts';

const world = (id: string) => {
  const found = timelines.find((one) => one.id === `timeline-${id}`);
  if (!found) throw new Error(`no world "${id}"`);
  return found;
};
const draw = (id: string) => layoutJourneyTimeline(world(id), 'wide');
const pathOf = ({ shapes }: Drawing, look: string) => shapes.find((shape) => shape.look === look)?.path ?? '';
const starts = (path: string) => path.match(/M/g)?.length ?? 0;
const words = ({ texts }: Drawing) => texts.map((text) => text.words).join(' ');
const firstX = (path: string) => Number(/^M([\d.]+)/.exec(path)?.[1]);

describe('a journey over time', () => {
  it('draws a month, a quarter or a year as a dashed stretch and never as a day', () => {
    expect(starts(pathOf(draw('spans'), 'event due unsure'))).toBe(2);
    expect(pathOf(draw('spans'), 'event due')).toBe('');
    expect(words(draw('spans'))).toContain('Dashed: on a day within that time');
    expect(words(draw('two-weeks'))).not.toContain('Dashed');
  });

  it('tells what was due from what was done', () => {
    const drawing = draw('several-dates');
    expect(starts(pathOf(drawing, 'event due'))).toBe(4 + 1);
    expect(starts(pathOf(drawing, 'event done'))).toBe(1);
    expect(words(drawing)).toContain('Diamond: due. Round: done.');
  });

  it('keeps several dates of one action in one row, on levels where they would run into one another', () => {
    const { stops = [] } = draw('several-dates');
    const [first, ...later] = stops.slice(0, 4);
    expect(stops.slice(0, 4).map(({ x }) => x)).toEqual(
      stops
        .slice(0, 4)
        .map(({ x }) => x)
        .sort((a, b) => a - b),
    );
    expect(later.map(({ y }) => y - (first?.y ?? 0))).toEqual([20, 0, 20]);
  });

  it('draws what was due and what was done on one day one below the other', () => {
    const drawing = draw('many-on-one-day');
    const [due, done] = ['event due', 'event done'].map((look) => pathOf(drawing, look));
    expect(starts(due ?? '')).toBe(2);
    const heights = [...`${due}${done}`.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    expect(new Set(heights).size).toBe(3);
  });

  it('has no mark beyond the end of its line', () => {
    for (const { id } of timelines) {
      const lines = pathOf(layoutJourneyTimeline(world(id.replace('timeline-', '')), 'wide'), 'grid');
      const ends = [...lines.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)];
      for (const [, from, to] of ends) {
        expect(Number(from)).toBeLessThan(332);
        expect(Number(to)).toBe(638);
      }
    }
  });

  it('names a form only where a mark has it', () => {
    const said = words(draw('spans'));
    expect(said).toContain('Pointed ends: due. Round ends: done. Straight ends: dealt with at a meeting.');
    expect(said).not.toMatch(/Diamond|Round:|Square/);
    expect(words(draw('one'))).toContain('Square: dealt with at a meeting.');
    expect(words(draw('one'))).not.toContain('Diamond');
  });

  it('draws steps of one row and one day as one mark', () =>
    expect(starts(pathOf(draw('many-on-one-day'), 'event decided'))).toBe(1));

  it('marks the day of judging among the steps, and says in words where it lies beyond them', () => {
    expect(pathOf(draw('ten-years'), 'as-of')).not.toBe('');
    expect(pathOf(draw('long-before-as-of'), 'as-of')).toBe('');
    expect(words(draw('long-before-as-of'))).toContain('As of 1 July 2029, later than shown');
    expect(words(draw('after-as-of'))).toContain('As of 5 October 2023, earlier than shown');
  });

  it('points an arrow where no end is stated', () => {
    expect(starts(pathOf(draw('spans'), 'arrow s1'))).toBe(1);
    expect(words(draw('spans'))).toContain('Arrow: the end is not stated.');
  });

  it('lists what has no date under the drawing, and places none of it in time', () => {
    const drawing = draw('undated-only');
    expect(words(drawing)).toContain('No step has a date');
    expect(drawing.shapes.map(({ look }) => look)).toEqual(['bullet']);
    expect(words(draw('none'))).toBe('No step of this journey is known.');
  });

  it('gives a short time two weeks at least, so that a day is no long stretch', () => {
    const { stops = [] } = draw('one');
    expect(stops[0]?.x).toBeCloseTo((firstX(pathOf(draw('one'), 'grid')) + 632) / 2, -2);
  });

  it.each(timelines)('has a place for each step of $id, within the drawing', (input) => {
    const rows = input.lanes.flatMap(({ steps }) => steps).length + input.undated.length;
    for (const room of pageRooms) {
      const { stops = [], width, height } = layoutJourneyTimeline(input, room);
      expect(stops).toHaveLength(rows);
      expect(stops.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
    }
  });
});
