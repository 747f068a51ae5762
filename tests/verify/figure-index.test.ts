import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, rewrite } from '../fixtures/worlds.ts';
import { performance, type Spoilt, told } from './spoilt-site.ts';

const figures = 'search/figures';
/** The first sheet of an order of the index of figures. */
const sheet = (site: string, order: string): string => {
  const { release } = JSON.parse(readFileSync(join(site, figures, 'words.json'), 'utf8'));
  return `${figures}/${release}/${order}-0.json`;
};
/** A sheet with no row of a figure as readers see it. */
const without = (shown: string) => (text: string) => {
  const { rows, ...rest } = JSON.parse(text) as { rows: [string, unknown[][]][] };
  const kept = rows.map(([key, under]) => [key, under.filter((row) => row[4] !== shown)]);
  return JSON.stringify({ ...rest, rows: kept });
};

describe('it is told, with its page, when', () => {
  test.each<Spoilt>([
    [
      'the index of figures is missing',
      (site) => rmSync(join(site, figures, 'words.json')),
      '/search/figures/words.json the index of figures is missing',
    ],
    ...['values', 'areas', 'measures'].map(
      (order): Spoilt => [
        `a figure cannot be found by ${order}`,
        (site) => rewrite(site, sheet(site, order), without('1,348 people')),
        `/search/figures/words.json the index of figures by ${order} lacks a row of the data`,
      ],
    ),
    [
      'a sheet of the index of figures is missing',
      (site) => rmSync(join(site, sheet(site, 'areas'))),
      '/search/figures/words.json the index of figures by areas lacks a row of the data',
    ],
    [
      'the index of figures leads to an id that is not on the page',
      (site) => change(site, performance, 'id="reviews-late.2023-06-30"', 'id="reviews-late.2023-07-01"'),
      '/councils/northam/performance/ the index of figures leads to a figure that is not on this page',
    ],
    [
      'the page of its source has no entry of a figure that the index of figures leads to',
      (site) =>
        change(
          site,
          'sources/northam-panel-2023/index.html',
          'id="observations-northam-reviews-late-2023-06-30"',
          'id="observations-none"',
        ),
      '/sources/northam-panel-2023/ the index of figures leads to a figure that is not on this page',
    ],
  ])('%s', (_, spoil, fault) => {
    expect(told(spoil).map((line) => line.slice(0, fault.length))).toContain(fault);
  });
});
