import { expect, test } from 'vitest';
import type { Drawing, Room } from '../../src/charts/parts/drawing.ts';
import { layoutSlope } from '../../src/charts/slope.ts';
import { slopes } from './slope-worlds.ts';

function drawn(id: string, room: Room = 'wide'): Drawing {
  const found = slopes.find((one) => one.id === `slope-${id}`);
  if (!found) throw new Error(`no world "${id}"`);
  return layoutSlope(found, room);
}

const pathOf = ({ shapes }: Drawing, look: string) => shapes.find((shape) => shape.look === look)?.path ?? '';
const starts = (path: string) => path.match(/M/g)?.length ?? 0;
const words = ({ texts }: Drawing) => texts.map((text) => text.words).join(' ');

test('each area apart is named with its figure at both ends', () => {
  expect(words(drawn('four-areas'))).toContain('Plymouth 70.3%');
  expect(words(drawn('four-areas'))).toContain('Plymouth 74.8%');
});

test('very many in grey are thin, so that they do not run into one field', () => {
  const world = slopes.find(({ id }) => id === 'slope-twelve');
  if (!world) throw new Error('no world');
  const ofAreas = (count: number) => {
    const lines = Array.from({ length: count }, (_, at) => ({
      ...world.lines[0],
      name: `${at}`,
      apart: false,
    }));
    return layoutSlope({ ...world, lines } as typeof world, 'wide').shapes.map(({ look }) => look);
  };
  expect(ofAreas(20)).not.toContain('line grey many');
  expect(ofAreas(21)).toContain('line grey many');
});

test('all others are grey, beneath the named, and told below', () => {
  const { shapes } = drawn('twelve');
  const lines = shapes.map(({ look }) => look).filter((look) => look.startsWith('line'));
  expect(lines).toEqual(['line grey', 'line s1', 'line s2', 'line s3', 'line s4']);
  expect(starts(pathOf(drawn('twelve'), 'line grey'))).toBe(8);
  expect(words(drawn('twelve'))).toContain('In light grey: Devon, Torbay,');
  expect(words(drawn('many'))).toContain('In light grey: 20 other areas, all in the table.');
});

test('margins are barred at both ends and said to be', () => {
  expect(starts(pathOf(drawn('margin'), 'error-bar s2'))).toBeGreaterThan(1);
  expect(words(drawn('margin'))).toContain('Barred: the margin of error.');
});

test('a provisional figure is hollow, an open one has an arrow', () => {
  expect(starts(pathOf(drawn('provisional'), 'heart s1'))).toBe(1);
  expect(pathOf(drawn('open-end'), 'arrow s1')).toMatch(/v-15/);
  expect(pathOf(drawn('open-end'), 'arrow s2')).toMatch(/v15/);
});

test('it says so where its height does not start at zero', () => {
  expect(words(drawn('four-areas'))).toContain('not from zero.');
  expect(words(drawn('zero'))).not.toContain('not from zero.');
});

test('names too long for both sides stand at the later end', () => {
  const narrow = drawn('long-names', 'narrow');
  expect(words(narrow).split('Selbstversorgungsgemeinde')).toHaveLength(2);
  expect(words(drawn('long-names')).split('Selbstversorgungsgemeinde')).toHaveLength(3);
});

test('every line is a stop for a reader, in the order of the table', () =>
  expect(drawn('twelve').stops).toHaveLength(12));
