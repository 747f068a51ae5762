import { expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { wordingsOf } from '../../src/search/other-wordings.ts';
import { namesOfTheSame, termsToOffer } from '../../src/search/vocabulary.ts';

const { dataset } = loadDataset('.');
const names = namesOfTheSame(dataset);

test.each([
  ['DoLS', 'Deprivation of Liberty Safeguards'],
  ['OT', 'occupational therapy'],
  ['S42', 'section 42'],
  ['peer review', 'peer challenge'],
  ['County Durham', 'Durham'],
  ['Medway Towns', 'Medway'],
  ['LGA peer challenge', 'peer review'],
])('%s is also looked for as %s', (asked, other) => {
  expect(wordingsOf(asked, names).also).toContain(other);
});

test('a name is not looked for within a longer one, which it finds by itself', () => {
  expect(wordingsOf('medway', names).also).toEqual([]);
});

test('a name with an ending is left to the shorter one', () => {
  expect(names.flat()).not.toContain('occupational therapists');
  expect(names.flat()).not.toContain('direct payments');
});

test('councils, regions, terms and indicators are offered, each once', () => {
  const terms = termsToOffer(dataset);
  expect(terms).toEqual(expect.arrayContaining(['Stoke-on-Trent', 'South West', 'Reablement']));
  expect(new Set(terms).size).toBe(terms.length);
});
