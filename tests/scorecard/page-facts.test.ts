import { describe, expect, test } from 'vitest';
import {
  figureDate,
  performanceFacts,
  promiseFacts,
  scorecardFacts,
  sourceFacts,
} from '../../src/scorecard/page-facts.ts';
import { dataset, figure, scorecardOf, world, worldWith } from './small-scorecards.ts';

const northam = scorecardOf('northam');
const sourceNamed = (id: string) => sourceFacts(world, world.row('sources', id));

describe('a scorecard is about', () => {
  const facts = scorecardFacts(northam);

  test('its council by all its names, and the region that lies in', () => {
    expect(facts).toMatchObject({
      names: ['Northam', 'Northam-on-Sea', 'Northam Bay'],
      regions: ['Westshire'],
    });
  });

  test('the date of its newest source', () => {
    expect(facts.date).toBe('2023-12-01');
  });

  test('each framework and each verdict once', () => {
    expect(facts.frameworks).toEqual([
      ...new Set(northam.assessments.map(({ framework }) => framework.name)),
    ]);
    expect(facts.statuses).toEqual([...new Set(facts.statuses)]);
    expect(facts.statuses?.length).toBeGreaterThan(1);
  });

  test('the themes of its figures, and those of its promises that no figure has', () => {
    const own = performanceFacts(northam).themes ?? [];
    const bare = { ...northam, performance: [] };
    expect(facts.themes).toEqual(expect.arrayContaining(own));
    expect(scorecardFacts(bare).themes).toEqual(promiseFacts(northam.promises).themes);
    expect(promiseFacts(northam.promises).themes).not.toEqual([]);
  });

  test('nothing but itself where nothing is known of its council', () => {
    expect(scorecardFacts(scorecardOf('eastam'))).toEqual({
      names: ['Eastam'],
      regions: ['Westshire'],
      frameworks: [],
      themes: [],
      statuses: [],
    });
  });
});

describe('a source is about', () => {
  test('the council that its judgement is of', () => {
    expect(sourceNamed('southam-visit-2024')).toMatchObject({
      councils: ['Southam'],
      regions: ['Westshire'],
      date: '2024-02-15',
    });
  });

  test('no council in particular where it is a table of the whole country', () => {
    expect(dataset.observations.some(({ source }) => source === 'national-figures-2023')).toBe(true);
    expect(sourceNamed('national-figures-2023')).toMatchObject({ councils: [], regions: [] });
  });
});

describe('figures are as new as', () => {
  test('the newest dated source among theirs', () => {
    const both = [figure({ source: 'northam-cabinet-2022' }), figure(), figure()];
    expect(figureDate(world, both)).toEqual({ date: '2023-12-01' });
  });

  test('their newest period, where no source is dated', () => {
    const sources = dataset.sources.map(({ date: _, ...undated }) => undated);
    const years = ['2022/23', '2020/21', '2021/22'].map((period) => figure({ period }));
    expect(figureDate(worldWith({ sources }), years)).toEqual({ date: '2022/23' });
  });

  test('nothing, where there are none', () => {
    expect(figureDate(world, [])).toEqual({});
  });
});
