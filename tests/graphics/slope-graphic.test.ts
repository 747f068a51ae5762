import { describe, expect, it } from 'vitest';
import { slopeGraphics } from '../../src/graphics/slope-graphic.ts';
import { councils, figureOf } from '../scorecard/many-councils.ts';
import { dataset, worldWith } from '../scorecard/small-scorecards.ts';

type Ends = [number, number];

/** The slope of a world in which each area has these two figures, with this margin of error. */
function slopeOfWorld(figures: Record<string, Ends>, margin?: number) {
  const observations = Object.entries(figures).flatMap(([area, [from, to]]) =>
    [figureOf(area, '2021/22', from), figureOf(area, '2022/23', to)].map((figure) => ({
      ...figure,
      ...(margin !== undefined && { margin }),
    })),
  );
  const areas = [...dataset.areas, ...councils];
  const [found] = slopeGraphics(worldWith({ areas, observations, annotations: [] }));
  if (!found) throw new Error('no slope');
  return found;
}

const few = { england: [60, 60], 'made-up-0': [50, 60], 'made-up-1': [50, 51] } satisfies Record<
  string,
  Ends
>;

describe('a slope of figures with margins of error', () => {
  const { table, notes } = slopeOfWorld(few, 4);

  it('has a column for the margin of each period', () => {
    expect(table.head.map(({ text }) => text)).toEqual([
      'Area',
      '2021/22',
      'Margin, 2021/22',
      '2022/23',
      'Margin, 2022/23',
      'Change, worked out',
      'What it comes to',
    ]);
    expect(table.rows[0]?.map(({ text }) => text).slice(1, 5)).toEqual(['60.0%', '± 4.0', '60.0%', '± 4.0']);
  });

  it('says when a change counts', () =>
    expect(notes.join(' ')).toContain('more than both margins of error make together'));
});

it('a slope of figures without margins has neither', () => {
  const { table, notes } = slopeOfWorld(few);
  expect(table.head.map(({ text }) => text).join(' ')).not.toContain('Margin');
  expect(notes.join(' ')).not.toContain('margin');
});

it('of some areas in grey those that moved are named, of many none', () => {
  const besides = (count: number) => {
    const still = Array.from({ length: count }, (_, index): [string, Ends] => [
      `made-up-${index + 3}`,
      [50, 50],
    ]);
    return slopeOfWorld({ ...few, 'made-up-1': [50, 70], ...Object.fromEntries(still) }).description;
  };
  expect(besides(6)).toMatch(/^People who feel heard\. /);
  expect(besides(6)).toMatch(
    /In light grey, 8 other areas: better in \p{L}+ and \p{L}+; no clear change in 6\./u,
  );
  expect(besides(7)).toMatch(/In light grey, 9 other areas: better in 2; no clear change in 7\./u);
});
