import { expect, test } from 'vitest';
import { addressOf, askedIn, describeAsked } from '../../src/search/asked.ts';

const all = {
  words: 'reviews & more',
  filters: { council: 'Stoke-on-Trent', status: "Can't be judged" },
  newest: true,
};

test('what is asked stands in the address, and is read from it', () => {
  expect(askedIn(new URLSearchParams(addressOf(all)))).toEqual(all);
});

test('nothing asked has no query, and what is unknown in an address is passed over', () => {
  const nothing = { words: '', filters: {}, newest: false };
  expect(addressOf(nothing)).toBe('');
  expect(askedIn(new URLSearchParams('q=+&colour=red&sort=oldest'))).toEqual(nothing);
});

test('what was asked is said in words', () => {
  expect(describeAsked(all)).toBe(
    " for “reviews & more” with council Stoke-on-Trent, status Can't be judged",
  );
});
