import { expect, test } from 'vitest';
import { holdsAll, linesOf } from './read-answer.ts';

test.each([
  ['In all 18', ['18'], true],
  ['In 2018', ['18'], false],
  ['18.5% in all', ['18'], false],
  ['1,348 people', ['348'], false],
  ['1,348 people', ['1,348'], true],
  ['It rose to 58.5%.', ['58.5%'], true],
  ['More than\n300 days', ['more than 300 days'], true],
  ['Performing well in 2009/10', ['Performing well', '2008/09'], false],
])('whether "%s" holds %j', (text, words, held) => {
  expect(holdsAll(text, words)).toBe(held);
});

test('cells of a file stand apart', () => {
  expect(linesOf('leicester,2022/23,2858').some((line) => holdsAll(line, ['2858']))).toBe(true);
});
