import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/charts/chart.ts';
import { spreadGraphic } from '../../src/graphics/spread-graphic.ts';
import { councils, figureOf } from '../scorecard/many-councils.ts';
import { dataset } from '../scorecard/small-scorecards.ts';
import { firstColumn, heard, made } from './thirty-councils.ts';

describe('the spread of 29 councils', () => {
  const graphic = spreadGraphic(heard());

  it('says where the middle half lies, and that this is worked out', () => {
    expect(graphic.headline).toBe('Feel heard: half of 29 councils had between 52.0% and 66.0% in 2022/23');
    expect(graphic.description).toBe(
      'People who feel heard. In 2022/23 the figures of 29 councils run from 45.0% to 73.0%. The middle half of them lie between 52.0% and 66.0%: these quartiles are worked out here, not published. England had 62.1%.',
    );
  });

  it('says a figure that half of them share once, not as a range', () => {
    const observations = councils.map(({ id }, at) => figureOf(id, '2022/23', at < 28 ? 0 : 5));
    expect(spreadGraphic(heard(made({ observations }))).headline).toBe(
      'Feel heard: half of 30 councils or more had 0.0% in 2022/23',
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
