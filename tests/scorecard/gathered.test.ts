import { describe, expect, test } from 'vitest';
import { catalogueOf, newestFirst } from '../../src/scorecard/catalogue.ts';
import { indicatorCards, indicatorsByGroup } from '../../src/scorecard/indicator-card.ts';
import { reportedIn } from '../../src/scorecard/quarter.ts';
import { recordsOf } from '../../src/scorecard/source-records.ts';
import { stepGroupsOf } from '../../src/scorecard/steps.ts';
import { dataset, scorecardOf, world, worldWith } from './small-scorecards.ts';

const northam = scorecardOf('northam');

describe('figures of a quarter', () => {
  test('are those for its months, or for a day or month within them, from the sources of the report', () => {
    const groups = reportedIn(northam, '2023/24 Q1', ['northam-panel-2023']);
    expect(
      groups.map(({ group, rows }) => [
        group,
        rows.map(({ figure }) => `${figure.indicator} ${figure.period}`),
      ]),
    ).toEqual([
      ['demand', ['request-calls 2023/24 Q1']],
      ['reviews', ['reviews-late 2023-06-30', 'reviews-done 2023/24 Q1']],
      ['assessments', ['audits-good 2023-06']],
    ]);
  });

  test('are none where another source tells them', () => {
    expect(reportedIn(northam, '2023/24 Q1', ['national-figures-2023'])).toEqual([]);
  });
});

test('steps stand in their order, with the whole beside them', () => {
  const backwards = worldWith({ observations: dataset.observations.toReversed() });
  const [group, ...others] = stepGroupsOf(backwards, 'northam');
  expect(others).toEqual([]);
  expect([group?.indicator.id, group?.period, group?.total?.value]).toEqual([
    'home-moving',
    '2023-09-30',
    24,
  ]);
  expect(group?.steps.map(({ breakdown, figure }) => [breakdown.name, figure.value])).toEqual([
    ['Asked what they want', 4],
    ['Choosing a place', 13],
    ['Moved', 7],
  ]);
});

test('an indicator has the figures of all areas: England, regions, then councils by name', () => {
  const card = indicatorCards(world).find(({ indicator }) => indicator.id === 'feel-heard');
  expect(card?.rows.map(({ area, series }) => [area.id, series.points.length])).toEqual([
    ['england', 2],
    ['westshire', 2],
    ['northam', 3],
    ['southam', 1],
  ]);
  expect(indicatorCards(world).map(({ indicator }) => indicator)).toEqual(dataset.indicators);
});

test('an area without a value is not counted among those that have an indicator', () => {
  const waiting = indicatorsByGroup(world).find(({ group }) => group === 'waiting');
  expect(waiting?.list.map(({ indicator, areas }) => [indicator.id, areas])).toEqual([['wait-days', 1]]);
});

test('a source tells of records table by table, each in a line', () => {
  const told = recordsOf(world, 'northam-yearly-2010').map(({ heading, list }) => [
    heading,
    list.map(({ text }) => text),
  ]);
  expect(told).toEqual([
    ['Judgements', ['Yearly grades: Strong']],
    ['Grades', ['Leadership: no grade', 'Outcome 1: Living well: Strong', 'Outcome 2: Choice: Fair']],
    ['Findings', ['Leaders knew what they wanted.']],
  ]);
  expect(recordsOf(world, 'southam-visit-2024')[0]?.list[0]).toMatchObject({
    area: 'southam',
    text: 'Neighbour visit: findings without a grade',
    locator: 'page 1',
  });
});

describe('the catalogue', () => {
  test('finds a row by its key, and throws where there is none', () => {
    expect(world.row('elements', 'care-watch|safety').name).toBe('Safety');
    expect(() => world.row('areas', 'nowhere')).toThrow('no row "nowhere" in areas');
  });

  test('knows the contradictions that touch a figure', () => {
    const figure = world.row('observations', 'northam|care-at-home||2022/23');
    expect(world.discrepanciesOf('observations', figure).map(({ id }) => id)).toEqual(['northam-home-share']);
    const other = world.row('observations', 'northam|care-at-home||2021/22');
    expect(world.discrepanciesOf('observations', other)).toEqual([]);
  });

  test('knows what was put right in a figure', () => {
    const figure = world.row('observations', 'northam|reviews-late||2022-06-30');
    expect(world.correctionsOf('observations', figure).map(({ was, now }) => [was, now])).toEqual([
      ['1240', '1204'],
    ]);
    const other = world.row('observations', 'northam|reviews-late||2023-06-30');
    expect(world.correctionsOf('observations', other)).toEqual([]);
  });

  test('has nothing for an area without figures', () => {
    expect(catalogueOf(dataset).figuresOf('eastam')).toEqual([]);
  });

  test('puts a source without a date last', () => {
    const [first, second] = dataset.sources.map((one, at) => (at === 0 ? { ...one, date: undefined } : one));
    if (!first || !second) throw new Error('no sources');
    expect([first, second].sort(newestFirst)).toEqual([second, first]);
  });
});
