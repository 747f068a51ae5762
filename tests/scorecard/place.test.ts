import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Observation } from '../../src/model/observation.ts';
import { kindsOf } from '../../src/scorecard/place.ts';
import { spreadOf } from '../../src/scorecard/spread.ts';
import { describePlace, describePlaceTally, placeLabel } from '../../src/wording/describe-place.ts';
import { councils, figureOf } from './many-councils.ts';
import { dataset, indicatorOf, scorecardOf, worldWith } from './small-scorecards.ts';

// Northam among 20 councils with 40, 41, ... 59: the quartiles of all 21 lie where its own figure leaves them.
const others = councils.slice(0, 20).map(({ id }, at) => figureOf(id, '2022/23', 40 + at));

const worldOf = (own: Partial<Observation>, annotations: Annotation[] = [], around = others) =>
  worldWith({
    areas: [...dataset.areas, ...councils],
    observations: [{ ...figureOf('northam', '2022/23', 50), ...own }, ...around],
    annotations,
  });
const cardOf = (...world: Parameters<typeof worldOf>) => scorecardOf('northam', worldOf(...world));
const placeIn = (...world: Parameters<typeof worldOf>) => cardOf(...world).performance[0]?.place;
const reaches = (own: Partial<Observation>) => placeIn(own)?.reaches;

describe('where a council lies among all', () => {
  test('is one part of them where its figure has no doubt', () => {
    expect(reaches({ value: 30 })).toEqual(['lowest']);
    expect(reaches({ value: 50 })).toEqual(['middle']);
    expect(reaches({ value: 70 })).toEqual(['highest']);
  });
  test('on a quartile is the middle half', () => {
    expect(placeIn({ value: 45 })?.middle.low).toBe(45);
    expect(reaches({ value: 45 })).toEqual(['middle']);
    expect(reaches({ value: 55 })).toEqual(['middle']);
    expect(reaches({ value: 55.1 })).toEqual(['highest']);
  });
  test('is each part that its margin reaches', () => {
    expect(reaches({ value: 46, margin: 3 })).toEqual(['lowest', 'middle']);
    expect(reaches({ value: 56, margin: 3 })).toEqual(['middle', 'highest']);
    expect(reaches({ value: 50, margin: 9 })).toEqual(['lowest', 'middle', 'highest']);
    expect(reaches({ value: 30, lower: 28, upper: 50 })).toEqual(['lowest', 'middle']);
  });
  test('is each part that chance makes of its counts, where no margin is given', () => {
    expect(reaches({ value: 46, numerator: 46, denominator: 100 })).toEqual(['lowest', 'middle', 'highest']);
    expect(reaches({ value: 50, numerator: 50_000, denominator: 100_000 })).toEqual(['middle']);
  });
  test('is not told for sure of none of few', () => {
    expect(reaches({ value: 0, numerator: 0, denominator: 3 })).toEqual(['lowest', 'middle', 'highest']);
    expect(reaches({ value: 0, numerator: 0, denominator: 300 })).toEqual(['lowest']);
  });
  test('is the middle half for all where all are alike', () => {
    const alike = others.map((one) => ({ ...one, value: 50 }));
    expect(placeIn({ value: 50 }, [], alike)?.reaches).toEqual(['middle']);
  });
});

describe('no place is told', () => {
  test('among fewer than 20 councils', () => {
    expect(placeIn({}, [], others.slice(0, 18))).toBeUndefined();
    expect(placeIn({}, [], others.slice(0, 19))?.councils).toBe(20);
  });
  test('of a figure that is missing or not exact', () => {
    expect(placeIn({ value: undefined, status: 'suppressed' })).toBeUndefined();
    expect(placeIn({ qualifier: 'about' })).toBeUndefined();
  });
  test('of a share of nobody', () =>
    expect(placeIn({ value: 0, numerator: 0, denominator: 0 })).toBeUndefined());
  test('of a figure that its publisher forbids to compare', () => {
    const note = { area: 'northam', period: '2022/23', kind: 'no-comparison', text: 'Few answered' } as const;
    expect(placeIn({}, [note])).toBeUndefined();
  });
  test('of a period other than that of the spread', () =>
    expect(placeIn({ period: '2021/22' })).toBeUndefined());
});

test('a type of council has a middle half of its own where it has 12 councils or more', () => {
  const spread = spreadOf(worldOf({}), indicatorOf('feel-heard'));
  expect(spread && kindsOf(spread)).toEqual([
    { kind: 'unitary', councils: 21, low: 45, median: 50, high: 54 },
  ]);
});

describe('in words', () => {
  const words = (own: Partial<Observation>) => {
    const place = placeIn(own);
    return place && [placeLabel(place), describePlace(place, indicatorOf('feel-heard'))];
  };
  test('a place, those about a line, and one that cannot be told', () => {
    expect(words({ value: 50 })).toMatchInlineSnapshot(`
      [
        "Middle half",
        "Among 21 councils with a figure in 2022/23 (here 50.0%), it lies in the middle half; the middle half runs from 45.0% to 54.0%. Of the 21 unitary councils the middle half runs from 45.0% to 54.0%, and the median is 50.0%. Quartiles and medians are worked out here.",
      ]
    `);
    expect(words({ value: 46, margin: 3 })).toMatchInlineSnapshot(`
      [
        "Lowest quarter or middle half",
        "Among 21 councils with a figure in 2022/23 (here 46.0%), it lies about the line between the quarter with the lowest figures and the middle half; the middle half runs from 45.0% to 54.0%. Of the 21 unitary councils the middle half runs from 45.0% to 54.0%, and the median is 49.0%. Quartiles and medians are worked out here.",
      ]
    `);
    expect(words({ value: 50, margin: 9 })).toMatchInlineSnapshot(`
      [
        "Can't tell: the margin is too wide",
        "Among 21 councils with a figure in 2022/23 (here 50.0%), its margin of doubt reaches from the lowest quarter to the highest, so no place can be told; the middle half runs from 45.0% to 54.0%. Of the 21 unitary councils the middle half runs from 45.0% to 54.0%, and the median is 50.0%. Quartiles and medians are worked out here.",
      ]
    `);
  });
  test('how many indicators lie where', () => {
    const { places } = cardOf({ value: 30 }).tallies;
    expect(places && describePlaceTally(places)).toMatchInlineSnapshot(
      `"Among all councils, on 1 indicator: in the quarter with the lowest figures on 1 (Feel heard)."`,
    );
    expect(cardOf({}, [], []).tallies.places).toBeUndefined();
  });
});
