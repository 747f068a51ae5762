import { expect, test } from 'vitest';
import { nearTerms } from '../../src/search/near-terms.ts';

const terms = [
  'Reablement',
  'Leicester',
  'Leicestershire',
  'Stoke-on-Trent',
  'Direct payment',
  'Safeguarding enquiry',
];

test('a word with a letter missing is near to the word', () => {
  expect(nearTerms('reablment', terms)[0]).toBe('reablement');
});

test('a misspelt word among others is exchanged, and the others stay', () => {
  expect(nearTerms('leicster reablement', terms)[0]).toBe('leicester reablement');
});

test('a name of several words is near without its hyphens and with a slip', () => {
  expect(nearTerms('stok on trent', terms)).toContain('stoke on trent');
});

test('without a near word, the query is offered with a word less', () => {
  expect(nearTerms('safeguarding unicorns', terms)).toEqual(['unicorns', 'safeguarding']);
});

test('nothing is near to what is like nothing, and a query is not near to itself', () => {
  expect(nearTerms('qqzzxxwwvv', terms)).toEqual([]);
  expect(nearTerms('Reablement', terms)).toEqual([]);
});

test('of two words that stand nowhere, the near one is offered alone', () => {
  expect(nearTerms('qqzzxxwwvv reablment', terms)).toContain('reablement');
});
