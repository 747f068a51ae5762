import { expect, test } from 'vitest';
import { isCouncil } from '../../src/model/area.ts';
import { forebearsOf, heirsOf } from '../../src/scorecard/catalogue.ts';
import { describeEnd, describeHeirs } from '../../src/wording/describe-council.ts';
import { dataset, worldWith } from '../scorecard/small-scorecards.ts';

const [first, second] = dataset.areas.filter(isCouncil);
const ended = {
  id: 'oldshire',
  name: 'Oldshire',
  kind: 'county',
  valid_to: '2023-03-31',
  replaced_by: [first?.id ?? '', second?.id ?? ''],
} as const;
const old = { ...ended, replaced_by: [...ended.replaced_by] };
const world = worldWith({ areas: [...dataset.areas, old] });

test('of a council that has ended is said when, and which councils took its place', () => {
  expect(describeEnd(old)).toBe('ended on 31 March 2023');
  expect(heirsOf(world, old).map(({ name }) => name)).toEqual([first?.name, second?.name]);
  expect(describeHeirs(heirsOf(world, old))).toBe('took its place');
  expect(first && forebearsOf(world, first).map(({ id }) => id)).toEqual(['oldshire']);
});

test('what took its place is not made up', () =>
  expect(describeHeirs([])).toBe('What took its place is not recorded here'));
