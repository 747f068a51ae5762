import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Area } from '../../src/model/area.ts';
import type { Observation } from '../../src/model/observation.ts';
import { spreadOf } from '../../src/scorecard/spread.ts';
import { classOf, valueClasses } from '../../src/scorecard/value-classes.ts';
import { councils, figureOf } from './many-councils.ts';
import { dataset, indicatorOf, worldWith } from './small-scorecards.ts';

const heard = indicatorOf('feel-heard');
const spread = (observations: Observation[], annotations: Annotation[] = []) =>
  spreadOf(worldWith({ areas: [...dataset.areas, ...councils], observations, annotations }), heard);
const all = (period: string, count = councils.length) =>
  councils.slice(0, count).map((area, index) => figureOf(area.id, period, 50 + (index % 25)));

describe('the period of a spread', () => {
  test('is the newest that most areas have', () => {
    expect(spread([...all('2021/22'), ...all('2022/23', 20)])?.period).toBe('2022/23');
    expect(spread([...all('2021/22'), ...all('2022/23', 10)])?.period).toBe('2021/22');
  });
  test('is none in which its publisher forbids to compare areas', () => {
    const barred = {
      period: '2022/23',
      kind: 'no-comparison',
      text: 'Few answered in this year',
    } as const;
    expect(spread([...all('2021/22'), ...all('2022/23')], [barred])?.period).toBe('2021/22');
    expect(spread(all('2022/23'), [barred])).toBeUndefined();
  });
  test('is not there where no council has a value', () => {
    expect(spread([])).toBeUndefined();
    expect(spread([figureOf('england', '2022/23', 60)])).toBeUndefined();
    expect(spread([figureOf('northam', '2022/23', undefined)])).toBeUndefined();
  });
});

describe('the councils of a spread', () => {
  test('stand by name, whatever their figures', () => {
    const names = spread(all('2022/23'))?.councils.map(({ area }) => area.name) ?? [];
    expect(names).toHaveLength(30);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
  test('without a value are listed apart, and those without a row counted', () => {
    const { missing, notHeld } = spread([
      ...all('2022/23', 28),
      figureOf('northam', '2022/23', undefined),
    ]) ?? { missing: [], notHeld: [] };
    expect(missing.map(({ area }) => area.id)).toEqual(['northam']);
    expect(notHeld).toHaveLength(2 + 2);
  });
  test('are those that were there in the period: what ended before it, or began after it, is not missed', () => {
    const [ended, begun, there] = ['Ended', 'Begun', 'Thereton'].map((name) => ({
      ...(councils[0] as Area),
      id: name.toLowerCase(),
      name,
    })) as [Area, Area, Area];
    const areas = [
      ...councils,
      { ...ended, valid_to: '2022-03-31' },
      { ...begun, valid_from: '2023-04-01' },
      there,
    ];
    const observations = [...all('2022/23'), figureOf('ended', '2022/23', undefined)];
    const made = spreadOf(worldWith({ areas, observations, annotations: [] }), heard);
    expect(made?.missing).toEqual([]);
    expect(made?.notHeld.map(({ id }) => id)).toEqual(['thereton']);
  });
  test('have no part of a whole among them', () => {
    const part = { ...figureOf('northam', '2022/23', 90), breakdown: 'age-65' };
    expect(spread([...all('2022/23'), part])?.councils).toHaveLength(30);
  });
});

describe('the middle half', () => {
  const middle = (figures: Observation[]) => spread(figures)?.middle;
  const twelve = () => councils.slice(0, 12).map((area, index) => figureOf(area.id, '2022/23', index));

  test('lies between the quartiles of 12 councils or more', () =>
    expect(middle(twelve())).toEqual({ low: 2.75, high: 8.25 }));
  test('is not worked out for fewer', () => expect(middle(twelve().slice(1))).toBeUndefined());
  test('is not told where a figure that is only a bound could move it', () => {
    const bound = (index: number, qualifier: Observation['qualifier']) =>
      twelve().map((one, at) => (at === index && qualifier ? { ...one, qualifier } : one));
    expect(middle(bound(1, 'more-than'))).toBeUndefined();
    expect(middle(bound(10, 'less-than'))).toBeUndefined();
    expect(middle(bound(10, 'more-than'))).toEqual({ low: 2.75, high: 8.25 });
    expect(middle(bound(1, 'less-than'))).toEqual({ low: 2.75, high: 8.25 });
  });
});

describe('classes of values', () => {
  test('have round bounds', () =>
    expect(valueClasses([44.1, 58, 61.2, 78], 1)).toEqual([
      { to: 50 },
      { from: 50, to: 60 },
      { from: 60, to: 70 },
      { from: 70 },
    ]));
  test('hold every value, a bound in the upper class', () => {
    const classes = valueClasses([44.1, 58, 61.2, 78], 1);
    expect([44.1, 50, 59.9, 60, 78].map((value) => classOf(value, classes))).toEqual([0, 1, 1, 2, 3]);
  });
  test('are one where all values are alike', () => expect(valueClasses([5, 5, 5], 0)).toEqual([{}]));
  test('have no bound finer than the figures', () =>
    expect(valueClasses([1, 2], 0)).toEqual([{ to: 2 }, { from: 2 }]));
  test('pass through zero', () => expect(valueClasses([-4, 3], 1).some(({ from }) => from === 0)).toBe(true));
});
