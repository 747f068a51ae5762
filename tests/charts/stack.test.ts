import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Drawing } from '../../src/charts/parts/drawing.ts';
import { layoutStack } from '../../src/charts/stack.ts';
import { thick } from '../../src/charts/stack-bar.ts';
import { stacks } from './stack-worlds.ts';

function drawn(id: string): Drawing {
  const found = stacks.find((one) => one.id === `stack-${id}`);
  if (!found) throw new Error(`no world "${id}"`);
  return layoutStack(found, 'wide');
}

const pathOf = ({ shapes }: Drawing, look: string) => shapes.find((shape) => shape.look === look)?.path ?? '';
const widths = (drawing: Drawing, look: string) =>
  [...pathOf(drawing, look).matchAll(/M[^h]*h([\d.]+)v20/g)].map((match) => Number(match[1]));
const words = ({ texts }: Drawing) => texts.map((text) => text.words).join(' ');
const counted = (drawing: Drawing, name: string) => words(drawing).split(name).length - 1;

test('bars start at zero, in proportion, with the rest dashed', () => {
  const [newest = 0, , , , oldest = 0] = widths(drawn('five-years'), 'part p1');
  expect(oldest / newest).toBeCloseTo(18, 0);
  expect(widths(drawn('five-years'), 'part rest')).toHaveLength(5);
  expect(words(drawn('five-years'))).toContain('Dashed: the whole less its parts, worked out by this site.');
});

test('parts that add up leave no rest', () => expect(pathOf(drawn('sums-up'), 'part rest')).toBe(''));

test('each part is named once, where it first stands', () => {
  expect(counted(drawn('five-years'), 'Fully upheld')).toBe(1);
  expect(counted(drawn('named-later'), 'Withdrawn')).toBe(1);
});

test('a period without figures has words and no bar, not even one of zero', () => {
  expect(words(drawn('gap'))).toContain('no figures held');
  expect(pathOf(drawn('gap'), 'zero').match(/M/g)).toHaveLength(2);
});

test('a zero is counted and has no length', () => {
  expect(pathOf(drawn('all-zero'), 'part p1')).toBe('');
  expect(words(drawn('all-zero'))).toContain('0 0');
});

test('parts over the whole are drawn in full, with the whole marked', () => {
  const drawing = drawn('over-the-whole');
  const wholeAt = Number(/^M([\d.]+)/.exec(pathOf(drawing, 'whole'))?.[1]);
  const [first = 0] = widths(drawing, 'part p1');
  const [second = 0] = widths(drawing, 'part p2');
  const left = Number(/^M([\d.]+)/.exec(pathOf(drawing, 'part p1'))?.[1]);
  expect((wholeAt - left) / (first + second)).toBeCloseTo(80 / 85, 2);
  expect(words(drawing)).toContain('Upright line: the whole, where its parts come to more.');
});

test('a fifth part is grey, without a count, and named below', () => {
  expect(widths(drawn('six-parts'), 'part grey')).toHaveLength(4);
  expect(words(drawn('six-parts'))).toContain('In grey: Care home, Nursing home.');
});

test('every bar is a stop for a reader, in the order of the table', () => {
  const { stops = [] } = drawn('five-years');
  expect(stops).toHaveLength(5);
  expect(stops.map(({ y }) => y)).toEqual(stops.map(({ y }) => y).toSorted((a, b) => a - b));
});

test('stripes in the stylesheet are as thick as a bar', () => {
  const css = readFileSync(new URL('../../src/styles/chart-kinds.css', import.meta.url), 'utf8');
  expect(/\.stripes \{[^}]*stroke-width: (\d+)px/.exec(css)?.[1]).toBe(String(thick));
});
