import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Observation } from '../../src/model/observation.ts';
import { indicatorCards } from '../../src/scorecard/indicator-card.ts';
import { slopeOf } from '../../src/scorecard/slope.ts';
import {
  describeSlope,
  leftOut,
  namedRule,
  slopeHeadline,
  whyNoSlope,
} from '../../src/wording/describe-slope.ts';
import { dataset, figures, worldWith } from './small-scorecards.ts';

type Values = Record<string, number | undefined>;

/** Figures of people who feel heard, by area. */
const heard = (areas: Record<string, Values>, more: Partial<Observation> = {}): Observation[] =>
  Object.entries(areas).flatMap(([area, values]) =>
    figures('feel-heard', values).map((one) => ({ ...one, area, ...more })),
  );

const note = (more: Partial<Annotation>): Annotation => ({
  period: '2022/23',
  indicator: 'feel-heard',
  kind: 'break',
  text: 'Asked in another way.',
  source: 'national-figures-2023',
  locator: 'Notes',
  ...more,
});

function slope(observations: Observation[], annotations: Annotation[] = [], areas = dataset.areas) {
  const catalogue = worldWith({ observations, annotations, areas });
  const card = indicatorCards(catalogue).find(({ indicator }) => indicator.id === 'feel-heard');
  return card && slopeOf(catalogue, card);
}

function drawn(...given: Parameters<typeof slope>) {
  const found = slope(...given);
  if (!found) throw new Error('no slope');
  return found;
}

const three = {
  england: { '2021/22': 60, '2022/23': 60.2 },
  northam: { '2021/22': 58, '2022/23': 61.5 },
  southam: { '2021/22': 70, '2022/23': 66 },
};

test('two periods, with what changed and where', () => {
  const found = drawn(heard(three));
  expect([found.from, found.to]).toEqual(['2021/22', '2022/23']);
  expect(slopeHeadline(found)).toBe(
    'Feel heard, 2021/22 to 2022/23: better in Northam; worse in Southam; no clear change in England',
  );
  expect(describeSlope(found)).toBe(
    'People who feel heard. 2021/22 to 2022/23. England: 60.0% to 60.2%, no clear change. Northam: 58.0% to 61.5%, better. Southam: 70.0% to 66.0%, worse.',
  );
});

describe('the two periods', () => {
  test('are the newest that most areas have, and the one before', () => {
    const ahead = heard({ ...three, northam: { ...three.northam, '2020/21': 50, '2023/24': 63 } });
    expect(drawn(ahead)).toMatchObject({ from: '2021/22', to: '2022/23' });
  });

  test('of quarters, are a year apart', () => {
    const quarters = { '2021/22 Q4': 58, '2022/23 Q3': 59, '2022/23 Q4': 60 };
    expect(drawn(heard({ northam: quarters, southam: quarters }))).toMatchObject({
      from: '2021/22 Q4',
      to: '2022/23 Q4',
    });
  });
});

describe('who is drawn', () => {
  test('a council with England, or two councils; not one alone, nor regions without one', () => {
    const { england, northam, southam } = three;
    expect(drawn(heard({ england, northam })).lines).toHaveLength(2);
    expect(drawn(heard({ northam, southam })).lines).toHaveLength(2);
    expect(slope(heard({ northam }))).toBeUndefined();
    expect(slope(heard({ england, westshire: england }))).toBeUndefined();
  });

  test('an area without the earlier figure is left out and named', () => {
    const found = drawn(heard({ ...three, eastam: { '2021/22': undefined, '2022/23': 50 } }));
    expect(found.lines.map(({ area }) => area.id)).not.toContain('eastam');
    expect(leftOut(found)).toEqual(['Left out: Eastam; no figure in 2021/22.']);
  });

  test('of many areas England alone is named, not the councils that changed most', () => {
    const [council] = dataset.areas.filter(({ id }) => id === 'northam');
    if (!council) throw new Error('no council');
    const ids = Array.from({ length: 12 }, (_, index) => `council-${String(index + 1).padStart(2, '0')}`);
    const areas = [...dataset.areas, ...ids.map((id) => ({ ...council, id, name: id }))];
    const many = Object.fromEntries(
      ids.map((id, index) => [id, { '2021/22': 50, '2022/23': 50 + index / 2 }]),
    );
    const found = drawn(heard({ ...many, england: three.england }), [], areas);
    expect(found.lines.filter(({ apart }) => apart).map(({ area }) => area.id)).toEqual(['england']);
    expect(namedRule(found)).toEqual([
      'No council is named in the drawing: the figures that move most are mostly those of small councils, where few people were asked or counted. Every council is in the table.',
    ]);
    expect(slopeHeadline(found)).toBe(
      'Feel heard, 2021/22 to 2022/23: of 12 councils, better in 10; no clear change in 2; no clear change in England',
    );
    expect(describeSlope(found)).toContain(
      'In light grey, 12 other areas: better in 10; no clear change in 2.',
    );
  });
});

test('of as many councils as chance would move some of, how many is said', () => {
  const [council] = dataset.areas.filter(({ id }) => id === 'northam');
  if (!council) throw new Error('no council');
  const ids = Array.from({ length: 20 }, (_, index) => `council-${index + 1}`);
  const areas = [...dataset.areas, ...ids.map((id) => ({ ...council, id, name: id }))];
  const values = Object.fromEntries(ids.map((id, index) => [id, { '2021/22': 50, '2022/23': 50 + index }]));
  const byMargin = drawn(heard(values, { margin: 13 }), [], areas);
  expect(slopeHeadline(byMargin)).toContain('better in 1; no clear change in 19');
  expect(describeSlope(byMargin)).not.toContain('council-20');
  expect(namedRule(byMargin)).toContain(
    'Even if nothing had changed, about 1 council in 20 would show a change by chance.',
  );
  const byThreshold = drawn(heard(values), [], areas);
  expect(namedRule(byThreshold)).toHaveLength(1);
});

describe('what forbids it is told', () => {
  test('a break between the two periods, for all', () => {
    const found = drawn(heard(three), [note({})]);
    expect(found.lines).toEqual([]);
    expect(whyNoSlope(found)).toBe(
      'Areas are not set beside their own earlier figures here: the way of counting changed between 2021/22 and 2022/23.',
    );
  });

  test('a break for one area leaves that one out', () => {
    const found = drawn(heard(three), [note({ area: 'southam' })]);
    expect(found.lines.map(({ area }) => area.id)).toEqual(['england', 'northam']);
    expect(leftOut(found)).toEqual([
      'Left out: Southam; the way of counting changed between 2021/22 and 2022/23.',
    ]);
  });

  test('a first figure that nothing earlier compares with', () => {
    const { northam, southam } = three;
    const first = heard(
      { northam: { '2022/23': northam['2022/23'] }, southam: { '2022/23': southam['2022/23'] } },
      { break_before: 'yes' },
    );
    expect(whyNoSlope(drawn(first))).toContain('the way of counting changed with 2022/23');
  });

  test('a publisher who says that areas are not to be compared', () =>
    expect(whyNoSlope(drawn(heard(three), [note({ kind: 'no-comparison' })]))).toContain(
      'the publisher says that areas are not to be compared on it',
    ));
});
