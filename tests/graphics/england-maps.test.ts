import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/graphics/all-graphics.ts';
import { coverageMap } from '../../src/graphics/coverage-map.ts';
import { englandMaps } from '../../src/graphics/england-maps.ts';
import { indicatorMap } from '../../src/graphics/indicator-map.ts';
import { ratingMap } from '../../src/graphics/rating-map.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { describeSources } from '../../src/wording/describe-source.ts';
import { councils, figureOf } from '../scorecard/many-councils.ts';
import { dataset, worldWith } from '../scorecard/small-scorecards.ts';
import { cardsOf, heard, made, there } from './thirty-councils.ts';

describe('the map of an indicator', () => {
  const graphic = there(indicatorMap(made(), heard()));
  const input = graphic.chart?.kind === 'hex-map' ? graphic.chart.input : undefined;

  it('has classes by round bounds, said in words, what is not known last', () =>
    expect(input?.classes.map(({ words }) => words)).toEqual([
      '70.0% or more',
      '60.0% to under 70.0%',
      '50.0% to under 60.0%',
      'Under 50.0%',
      'No figure',
    ]));
  it('says how many stand in the highest class and in the lowest, not what the spread says', () =>
    expect(graphic.headline).toBe(
      'Feel heard: of 29 councils, 4 had 70.0% or more and 5 under 50.0% in 2022/23',
    ));
  it('puts each council in the class of its figure', () => {
    const classOf = (name: string) => input?.cells.find((cell) => cell.name === name);
    expect(classOf('Waton')).toMatchObject({ class: 3, shown: '45.0%' });
    expect(classOf('Reton')).toMatchObject({ class: 0, shown: '73.0%' });
    expect(classOf('Qaton')).toMatchObject({ class: 4, shown: 'suppressed by the publisher' });
  });
  it('is there for 12 councils or more', () => {
    const only = (count: number) => {
      const observations = councils.slice(0, count).map(({ id }) => figureOf(id, '2022/23', 50));
      const catalogue = made({ observations });
      return indicatorMap(catalogue, heard(catalogue));
    };
    expect(only(11)).toBeUndefined();
    expect(only(12)).toBeDefined();
  });
  it('says whose layout it is', () =>
    expect(graphic.notes.join(' ')).toContain('Open Innovations (MIT licence)'));
});

describe('the map of what is held', () => {
  const graphic = there(coverageMap(made(), cardsOf()));
  it('counts scorecards, those with promises alone too', () =>
    expect(graphic.headline).toBe('31 of 33 councils have a scorecard here'));
  it('says as of when, by the newest source and not by the clock', () =>
    expect(graphic.subtitle).toMatch(
      /^What is held of each council in England, as of the newest source held \(.*\d{4}\)\.$/,
    ));
  it('says what each class has', () =>
    expect(graphic.description).toContain('Assessment only: 1 (Southam).'));
  it('has this site for its source, as it rests on no document', () =>
    expect(describeSources(passagesOf(made(), graphic))).toBe('Source: the records of this site.'));
  it('tells of every council, on the map or not', () => expect(graphic.table.rows).toHaveLength(33));
  it('is none in a world without places', () => {
    const plain = worldWith({});
    expect(coverageMap(plain, cardsOf(plain))).toBeUndefined();
  });
});

describe('the map of ratings', () => {
  const [framework] = dataset.frameworks.filter(({ id }) =>
    dataset.scale.some((one) => one.framework === id),
  );
  if (!framework) throw new Error('no framework with a scale');
  const grade = dataset.scale.find(
    (one) => one.framework === framework.id && one.applies_to !== 'element',
  )?.grade;
  const assess = (area: string, period: string) => ({
    id: `${area}-${period}`,
    area,
    framework: framework.id,
    period,
    overall: grade,
    source: 'national-figures-2023',
    locator: 'Table 1',
  });
  const ratings = (...assessments: ReturnType<typeof assess>[]) => ratingsIn({}, ...assessments);
  const ratingsIn = (more: Partial<Dataset>, ...assessments: ReturnType<typeof assess>[]) => {
    const catalogue = made({ ...more, assessments, grades: [] });
    const list = cardsOf(catalogue).flatMap((card) => card.assessments);
    return ratingMap(catalogue, framework, list);
  };

  it('shows the newest of each council', () => {
    const graphic = there(
      ratings(assess('made-up-1', '2021'), assess('made-up-1', '2023'), assess('made-up-2', '2022')),
    );
    expect(graphic.records).toHaveLength(2);
    expect(graphic.table.rows.flat().map(({ text }) => text)).toContain(`${grade}, 2023`);
    expect(graphic.headline).toBe('2 of 33 councils have a rating held here');
    expect(graphic.notes).toContain('Whether others were rated is not said here.');
    expect(graphic.subtitle).toContain('as of the newest source held');
  });
  it('counts no council that has ended', () => {
    const areas = made().dataset.areas.map((area) =>
      area.id === 'made-up-1' ? { ...area, valid_to: '2022-03-31' } : area,
    );
    const [old, ...others] = ['made-up-1', 'made-up-2', 'made-up-3'].map((id) => assess(id, '2021'));
    if (!old) throw new Error('no assessment');
    expect(there(ratingsIn({ areas }, old, ...others)).headline).toBe(
      '2 of 32 councils have a rating held here',
    );
  });
  it('is none for a single rating', () => expect(ratings(assess('made-up-1', '2021'))).toBeUndefined());
});

it('every map of England has files of its own', () => {
  const files = englandMaps(made(), cardsOf()).map(({ file }) => file);
  expect(files).toEqual(['england/coverage-map', 'england/feel-heard-map']);
});
