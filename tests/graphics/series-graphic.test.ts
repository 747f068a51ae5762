import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { performanceGraphics } from '../../src/graphics/council-graphics.ts';
import type { Graphic } from '../../src/graphics/graphic.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { buildScorecard } from '../../src/scorecard/build-scorecard.ts';
import { catalogueOf } from '../../src/scorecard/catalogue.ts';
import { copyOfSmallWorld } from '../fixtures/worlds.ts';

/** The chart of Northam's late reviews, after rows of its region were added: a day that Northam has, and one it has not. */
function lateReviews(...added: string[]): Graphic | undefined {
  const root = copyOfSmallWorld();
  appendFileSync(join(root, 'data/observations/westshire.csv'), added.map((row) => `${row}\n`).join(''));
  const { dataset, counts } = loadDataset(root);
  expect(counts.errors).toBe(0);
  const catalogue = catalogueOf(dataset);
  const card = buildScorecard(catalogue, catalogue.row('areas', 'northam'));
  const all = performanceGraphics(catalogue, card).flatMap(({ graphics }) => graphics);
  return all.find(({ file }) => file === 'northam/reviews-late');
}

test('a figure of the region on a day of its own is told beneath the chart that draws it, with what is noted of it and its source', () => {
  const graphic = lateReviews(
    'westshire,reviews-late,,2023-06-30,9000,,,,,,,,,,,national-figures-2023,page 1,',
    'westshire,reviews-late,,2023-05-31,8800,,,,,,,,,,,national-figures-2023,page 2,The region is presumed',
  );
  expect(graphic?.notes.slice(-2)).toEqual([
    'Westshire, not in the table: 8,800 people (31 May 2023).',
    'Westshire: The region is presumed.',
  ]);
  expect(graphic?.records.map(({ row }) => 'period' in row && row.period).at(-1)).toBe('2023-05-31');
});

test('a figure of the region for another kind of period has no column, and is not told of', () => {
  const graphic = lateReviews(
    'westshire,reviews-late,,2022/23,9000,,,,,,,,,,,national-figures-2023,page 1,The region is presumed',
  );
  expect(graphic?.table.head.map(({ text }) => text)).not.toContain('Westshire');
  expect(graphic?.notes.filter((note) => note.includes('presumed'))).toEqual([]);
});
