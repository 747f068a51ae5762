import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { lettersApart } from '../../src/search/letters-apart.ts';

test.each([
  ['leicester', 'leicester', 0],
  ['leicster', 'leicester', 1],
  ['reablment', 'reablement', 1],
  ['medway', 'midway', 1],
  ['', 'hull', 4],
  ['hull', '', 4],
])('"%s" and "%s" are %i letters apart', (from, to, far) => {
  expect(lettersApart(from, to)).toBe(far);
});

test('any two words are as far apart as the library has it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc '), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (from, to) => {
      expect(lettersApart(from, to)).toBe(distance(from, to));
    }),
  );
});
