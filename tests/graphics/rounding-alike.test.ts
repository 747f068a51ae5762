import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { layoutChart } from '../../src/charts/chart.ts';
import type { Graphic } from '../../src/graphics/graphic.ts';
import { keyOf } from '../../src/model/dataset.ts';
import type { Observation } from '../../src/model/observation.ts';
import { graphicCsv } from '../../src/publish/charts/chart-csv.ts';
import { catalogue, drawn, graphics } from '../publish/real-charts.ts';
import { decimalsOf, isRounded, numberOf, numbersIn } from './numbers-in.ts';

type Cells = Record<string, string>;

const shownFigures = ({ table }: Graphic) =>
  table.rows.flatMap((cells) => cells.flatMap(({ text, figure }) => (figure ? [{ text, figure }] : [])));
const decimals = ({ indicator }: Observation) => catalogue.row('indicators', indicator).decimals;

/** All that a graphic's table says, and the words that stand around it. */
const tableWords = ({ table, subtitle, notes, about }: Graphic): string =>
  [
    table.caption,
    subtitle,
    about?.name,
    ...notes,
    ...table.head.map(({ text }) => text),
    ...table.rows.flat().map(({ text }) => text),
  ].join(' ');

/** What a difference had to pass is worked out from margins, counts or a share, and said to be so. */
const withoutWorkedOut = (words: string): string =>
  words
    .replace(/ the [£\d.,]+[^.]*? that (the two margins|chance alone|this site)/g, ' $1')
    .replace(/\([\d.]+%, worked out here\)/g, '');

/** The scores that assessments print. */
const scoresOf = ({ records }: Graphic): number[] =>
  records.flatMap(({ row }) => ('score' in row && typeof row.score === 'number' ? [row.score] : []));

/** Whether a number may be a count of what the table holds. */
const isCount = ({ table }: Graphic, number: string): boolean =>
  decimalsOf(number) === 0 && numberOf(number) <= table.rows.length * table.head.length;

/** Whether a text in a drawing is of its axis, or what is said of that. */
const isOfAxis = ({ look }: { look: string }): boolean => /\b(tick|note)\b/.test(look);

test('there are figures to look at', () => {
  expect(graphics.flatMap(shownFigures).length).toBeGreaterThan(1000);
});

describe('in every graphic of the site', () => {
  test('a figure in the table is its value, rounded as its indicator says', () => {
    const wrong = graphics.flatMap((graphic) =>
      shownFigures(graphic)
        .filter(({ text, figure }) => {
          const [number] = numbersIn(text);
          if (figure.value === undefined) return number !== undefined;
          return !number || decimalsOf(number) !== decimals(figure) || !isRounded(number, figure.value);
        })
        .map(({ text, figure }) => `${graphic.file}: ${text} for ${figure.value}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every number in the drawing but those of its axis stands in the table too, said alike', () => {
    const wrong = drawn.flatMap((graphic) => {
      const { texts } = layoutChart(graphic.chart, 'card');
      const ticks = texts.filter(isOfAxis).map(({ words }) => words);
      const known = new Set(numbersIn([tableWords(graphic), graphic.headline, ...ticks].join(' ')));
      return texts
        .filter((text) => !isOfAxis(text))
        .flatMap(({ words }) =>
          numbersIn(words)
            .filter((number) => !known.has(number) && !isCount(graphic, number))
            .map((number) => `${graphic.file}: ${number} in "${words}"`),
        );
    });
    expect(wrong).toEqual([]);
  });

  test('every number in headline and description stands in the table, or is worked out from two that do', () => {
    const wrong = graphics.flatMap((graphic) => {
      const known = numbersIn(tableWords(graphic));
      const values = shownFigures(graphic).flatMap(({ figure }) => figure.value ?? []);
      // What a figure says of itself stands beside it in the CSV.
      const margins = shownFigures(graphic).flatMap(({ figure }) => figure.margin ?? []);
      const isKnown = (number: string) =>
        known.includes(number) ||
        [...margins, ...scoresOf(graphic)].some((one) => isRounded(number, one)) ||
        values.some((one) => values.some((other) => isRounded(number, one - other))) ||
        isCount(graphic, number);
      return numbersIn(withoutWorkedOut(`${graphic.headline} ${graphic.description}`))
        .filter((number) => !isKnown(number))
        .map((number) => `${graphic.file}: ${number} in "${graphic.headline} ${graphic.description}"`);
    });
    expect(wrong).toEqual([]);
  });

  test('the CSV holds every figure of the table unrounded, and each rounds to what the table says', () => {
    const wrong = graphics.flatMap((graphic) => {
      const rows: Cells[] = parse(graphicCsv(catalogue, graphic), {
        columns: true,
        record_delimiter: '\r\n',
      });
      const byKey = new Map(rows.map((row) => [row.indicator ? keyOf('observations', row) : '', row]));
      return shownFigures(graphic)
        .filter(({ text, figure }) => {
          const value = byKey.get(keyOf('observations', figure))?.value;
          const [number] = numbersIn(text);
          return number ? !value || !isRounded(number, Number(value)) : value !== '';
        })
        .map(({ text, figure }) => `${graphic.file}: ${text} of ${keyOf('observations', figure)}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('a CSV of a graphic has the columns of the whole table, with names and the unit beside them', () => {
  const [graphic] = graphics.filter((one) => shownFigures(one).length > 0);
  if (!graphic) throw new Error('no graphic with figures');
  const [head] = graphicCsv(catalogue, graphic).split('\r\n');
  expect(head).toBe(
    'area,area_name,indicator,indicator_name,breakdown,period,value,unit,qualifier,lower,upper,margin,numerator,denominator,respondents,status,break_before,printed,source,source_title,locator,note,standing,standing_since,standing_was,standing_reason',
  );
});
