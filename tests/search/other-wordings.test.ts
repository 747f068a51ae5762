import { expect, test } from 'vitest';
import { wordingsOf } from '../../src/search/other-wordings.ts';

const groups = [
  ['DoLS', 'Deprivation of Liberty Safeguards'],
  ['Stoke-on-Trent', 'Stoke on Trent'],
  ['OT', 'occupational therapy'],
  ['Hull', 'Kingston upon Hull'],
];

test('a query without another name is looked for as it is', () => {
  expect(wordingsOf('direct payments', groups)).toEqual({ searched: ['direct payments'], also: [] });
});

test('a name that is all of a query is looked for as it stands, and by its other names, a long one by its telling words', () => {
  expect(wordingsOf('dols', groups)).toEqual({
    searched: ['"dols"', 'deprivation safeguards'],
    also: ['Deprivation of Liberty Safeguards'],
  });
});

test.each(['stoke on trent', '"stoke on trent"', 'Stoke-on-Trent', 'STOKE ON TRENT'])(
  '%s is looked for with hyphens and without',
  (query) => {
    expect(wordingsOf(query, groups)).toEqual({
      searched: ['"stoke on trent"', '"stoke-on-trent"'],
      also: [],
    });
  },
);

test('a name among other words gives way to its other names, and the other words stay', () => {
  expect(wordingsOf('OT backlog', groups).searched).toEqual([
    'OT backlog',
    'ot backlog',
    'occupational therapy backlog',
  ]);
});

test('a name inside another word is none', () => {
  expect(wordingsOf('other hullabaloo', groups).also).toEqual([]);
});

test('of two names the longer counts', () => {
  expect(wordingsOf('kingston upon hull reviews', groups).searched).toContain('hull reviews');
});
