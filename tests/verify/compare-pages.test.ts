import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { comparePages } from '../../src/verify/compare-pages.ts';
import { change, smallWorld } from '../fixtures/worlds.ts';
import { put, type Spoilt, told } from './spoilt-site.ts';

const pair = 'compare/northam/southam/index.html';
const file = 'compare/areas/southam.json';
const heard = 'observations-southam-feel-heard-2022-23';
const { dataset } = loadDataset(smallWorld);
const withArea = (id: string, more: object) => ({
  ...dataset,
  areas: dataset.areas.map((area) => (area.id === id ? { ...area, ...more } : area)),
});

describe('the pages that compare', () => {
  test('are one for each council with a figure, and one for two of a region that share one', () =>
    expect(comparePages(dataset)).toEqual([
      'compare/northam/',
      'compare/northam/southam/',
      'compare/southam/',
    ]));

  test('are none of two regions', () =>
    expect(comparePages(withArea('southam', { region: 'england' }))).toEqual([
      'compare/northam/',
      'compare/southam/',
    ]));

  test('are none of a council that has ended', () =>
    expect(comparePages(withArea('southam', { valid_to: '2022-03-31' }))).toEqual(['compare/northam/']));
});

describe('it is told, with its page, when', () => {
  test.each<Spoilt>([
    [
      'the page of two councils is missing',
      (site) => rmSync(join(site, pair)),
      '/compare/northam/southam/ the data calls for this page, and it is missing',
    ],
    [
      'a page is there of two councils that are not to stand side by side',
      (site) => cpSync(join(site, pair), join(site, 'compare/northam/eastam/index.html')),
      '/compare/northam/eastam/ nothing in the data calls for this page',
    ],
    [
      'a pair has a page in the other order too',
      (site) => cpSync(join(site, pair), join(site, 'compare/southam/northam/index.html')),
      '/compare/southam/northam/ nothing in the data calls for this page',
    ],
    [
      'a council without a figure has a page',
      put('compare/eastam/index.html', '<title>Eastam</title>'),
      '/compare/eastam/ nothing in the data calls for this page',
    ],
    [
      'a figure is another than that of the data',
      (site) => change(site, pair, '>61.5%</a>', '>61.6%</a>'),
      '/compare/northam/southam/ the figure "61.6%" is 61.5 in data/observations.csv',
    ],
    [
      'a figure has the source of another',
      (site) => {
        const [, source] =
          /href="(\/sources\/[^"]*)">61\.5%/.exec(readFileSync(join(site, pair), 'utf8')) ?? [];
        change(
          site,
          pair,
          `${source}">61.5%`,
          '/sources/northam-panel-2023/#observations-northam-reviews-late-2023-06-30">61.5%',
        );
      },
      '/compare/northam/southam/ the figure "61.5%" is 1348 in data/observations.csv',
    ],
    [
      'the file of a council is missing',
      (site) => rmSync(join(site, file)),
      `/${file} the data calls for this download, and it is missing`,
    ],
    [
      'the file of a council has another number',
      (site) => change(site, file, '"value":70.2', '"value":70.3'),
      `/${file} has another value of ${heard} than the data`,
    ],
    [
      'the file of a council has another margin',
      (site) => change(site, file, '"value":70.2,"margin":2', '"value":70.2,"margin":1'),
      `/${file} has another margin of ${heard} than the data`,
    ],
    [
      'the file of a council lacks a figure, and has that of another',
      (site) => change(site, file, `#${heard}"`, '#observations-northam-feel-heard-2022-23"'),
      `/${file} lacks ${heard}`,
    ],
    [
      'the file of a council has what is no row of it',
      (site) => change(site, file, `#${heard}"`, '#observations-northam-feel-heard-2022-23"'),
      `/${file} has observations-northam-feel-heard-2022-23, which is no row of its area`,
    ],
  ])('%s', (_, spoil, fault) => expect(told(spoil)).toContain(fault));
});
