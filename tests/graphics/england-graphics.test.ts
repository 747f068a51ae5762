import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/charts/chart.ts';
import { passagesOf } from '../../src/graphics/all-graphics.ts';
import { coverageMap } from '../../src/graphics/coverage-map.ts';
import { englandMaps } from '../../src/graphics/england-maps.ts';
import type { Graphic } from '../../src/graphics/graphic.ts';
import { indicatorMap } from '../../src/graphics/indicator-map.ts';
import { ratingMap } from '../../src/graphics/rating-map.ts';
import { spreadGraphic } from '../../src/graphics/spread-graphic.ts';
import { isCouncil } from '../../src/model/area.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { spreadOf } from '../../src/scorecard/spread.ts';
import { describeSources } from '../../src/wording/describe-source.ts';
import { councils, figureOf } from '../scorecard/many-councils.ts';
import { dataset, scorecardOf, worldWith } from '../scorecard/small-scorecards.ts';

const made = (tables: Partial<Dataset> = {}) =>
  worldWith({
    areas: [...dataset.areas, ...councils],
    observations: [
      figureOf('england', '2022/23', 62.1),
      figureOf('westshire', '2022/23', 60.4),
      ...councils.slice(1).map(({ id }, index) => figureOf(id, '2022/23', 45 + index)),
      figureOf('made-up-0', '2022/23', undefined),
    ],
    annotations: [],
    ...tables,
  });
const heard = (catalogue = made()) => {
  const spread = spreadOf(catalogue, catalogue.row('indicators', 'feel-heard'));
  if (!spread) throw new Error('no spread');
  return spread;
};
const cardsOf = (catalogue = made()) =>
  catalogue.dataset.areas.filter(isCouncil).map(({ id }) => scorecardOf(id, catalogue));
const there = (graphic: Graphic | undefined): Graphic => {
  if (!graphic) throw new Error('no graphic');
  return graphic;
};
const firstColumn = ({ table }: Graphic) => table.rows.map(([name]) => name?.text);

describe('the spread of 29 councils', () => {
  const graphic = spreadGraphic(heard());

  it('says where the middle half lies, and that this is worked out', () => {
    expect(graphic.headline).toBe('Feel heard: half of 29 councils had between 52.0% and 66.0% in 2022/23');
    expect(graphic.description).toBe(
      'People who feel heard. In 2022/23 the figures of 29 councils run from 45.0% to 73.0%. The middle half of them lie between 52.0% and 66.0%: these quartiles are worked out here, not published. England had 62.1%.',
    );
  });

  it('counts those without a figure, with the reason', () =>
    expect(graphic.notes).toEqual([
      '1 council has no figure in 2022/23: 1 suppressed by the publisher.',
      'Figures of 3 other councils in 2022/23 are not held here.',
    ]));

  it('lists councils by name, and after them the one without a figure', () => {
    const [first, ...names] = firstColumn(graphic);
    expect(first).toBe('England');
    expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted());
    expect(graphic.table.rows.at(-1)?.map(({ text }) => text)).toEqual([
      'Qaton',
      'suppressed by the publisher',
    ]);
  });

  it('gives no council a place in an order', () =>
    expect(JSON.stringify([graphic.table, graphic.headline, graphic.description, graphic.notes])).not.toMatch(
      /rank|best|worst|\d(st|nd|rd|th)\b|quartile \d|top|bottom/i,
    ));

  it('has a place for each row, so that it can be walked', () => {
    const { chart } = graphic;
    const stops = chart && layoutChart(chart, 'wide').stops;
    expect(stops).toHaveLength(graphic.table.rows.length);
  });

  it('lies under its indicator in the files of England', () =>
    expect(graphic.file).toBe('england/feel-heard-spread'));

  it('marks the council whose page it is for, beside its region and England', () => {
    const marked = spreadGraphic(heard(), 'made-up-3');
    expect(marked.description).toContain(
      'Raton had 47.0%. England had 62.1%. The Westshire region had 60.4%.',
    );
    expect(marked.chart?.kind === 'spread' && marked.chart.input.lines.map(({ name }) => name)).toEqual([
      'England',
      'Westshire',
    ]);
    expect(
      marked.chart?.kind === 'spread' && marked.chart.input.dots.filter((one) => one.marked),
    ).toHaveLength(1);
  });

  it('has no direction where the indicator has none', () => {
    const indicators = dataset.indicators.map((one) => ({ ...one, polarity: 'neutral' as const }));
    const { chart, subtitle } = spreadGraphic(heard(made({ indicators })));
    expect(chart?.kind === 'spread' && chart.input.better).toBeUndefined();
    expect(subtitle).toContain('Neither higher nor lower is better');
  });
});

describe('the spread of a few councils', () => {
  const few = (count: number) =>
    spreadGraphic(
      heard(
        made({
          observations: [
            figureOf('england', '2022/23', 62.1),
            figureOf('westshire', '2022/23', 60.4),
            ...councils.slice(0, count).map(({ id }, index) => figureOf(id, '2022/23', 45 + index)),
          ],
        }),
      ),
    );

  it('names each of them and their region', () =>
    expect(few(3).description).toBe(
      'People who feel heard. In 2022/23 the figures of 3 councils run from 45.0% to 47.0%. England had 62.1%. The Westshire region had 60.4%. Eaton had 47.0%. Qaton had 45.0%. Waton had 46.0%.',
    ));
  it('of one is about that one', () => {
    expect(few(1).headline).toBe('Feel heard: 45.0% in Qaton in 2022/23');
    expect(few(1).description).toContain('In 2022/23 the figure of one council is held here.');
    expect(few(1).slight).toBe(true);
    expect(few(2).slight).toBe(false);
  });
});

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
  const ratings = (...assessments: ReturnType<typeof assess>[]) => {
    const catalogue = made({ assessments, grades: [] });
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
  it('is none for a single rating', () => expect(ratings(assess('made-up-1', '2021'))).toBeUndefined());
});

it('every map of England has files of its own', () => {
  const files = englandMaps(made(), cardsOf()).map(({ file }) => file);
  expect(files).toEqual(['england/coverage-map', 'england/feel-heard-map']);
});
