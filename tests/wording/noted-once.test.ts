import { expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';
import { notedOnce } from '../../src/wording/describe-notes.ts';

const names: Record<string, string> = { england: 'England', north: 'North', south: 'South' };
const note = (area?: string): Annotation => ({
  period: '2022/23',
  kind: 'caution',
  text: 'Some answers came late.',
  ...(area && { area }),
});
const whose = (...notes: Annotation[]) => notedOnce(notes, (id) => names[id]).map((one) => one.whose);

test('what is noted of several areas is said once, with their names', () =>
  expect(whose(note('england'), note('north'))).toEqual(['England and North']));

test('of many areas it is said how many they are', () =>
  expect(whose(...['england', 'north', 'south', 'north', 'south'].map(note))).toEqual(['5 areas']));

test('what is said of all names none', () => expect(whose(note('england'), note())).toEqual(['']));

test('what is said of areas that are not here is left out', () =>
  expect(whose(note('elsewhere'))).toEqual([]));
