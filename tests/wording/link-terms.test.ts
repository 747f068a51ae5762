import { expect, test } from 'vitest';
import { termFinder } from '../../src/wording/link-terms.ts';

const find = termFinder([
  { term: 'Care Act', definition: 'A law.' },
  { term: 'Care Act assessment', definition: 'A talk.' },
  { term: 'Review (of care)', definition: 'A look again.', aliases: ['reviews'] },
  { term: 'APA', definition: 'A yearly grade.', aliases: ['annual performance assessment'] },
  { term: 'DoLS', definition: 'Safeguards.' },
  { term: 'Section 42 (S42)', definition: 'An enquiry.', aliases: ['s.42'] },
]);
const linked = (text: string, seen?: Set<string>) =>
  find(text, seen)
    .map(({ text: piece, slug }) => (slug ? `[${piece}](${slug})` : piece))
    .join('');

test('a term is linked where it first stands, and only there', () => {
  expect(linked('A review follows a Review; reviews go on.')).toBe(
    'A [review](review-of-care) follows a Review; reviews go on.',
  );
});

test('what was linked in one text is not linked again in the next', () => {
  const seen = new Set<string>();
  expect(linked('A review.', seen)).toBe('A [review](review-of-care).');
  expect(linked('Reviews under the Care Act.', seen)).toBe('Reviews under the [Care Act](care-act).');
  expect(linked('A review.')).toBe('A [review](review-of-care).');
});

test('the longest form wins', () => {
  expect(linked('A Care Act assessment under the Care Act')).toBe(
    'A [Care Act assessment](care-act-assessment) under the [Care Act](care-act)',
  );
});

test('an abbreviation is linked in its own letters only, a word in any', () => {
  expect(linked('apa, Dols and DOLS')).toBe('apa, Dols and DOLS');
  expect(linked('the APA and DoLS')).toBe('the [APA](apa) and [DoLS](dols)');
  expect(linked('CARE ACT; Annual Performance Assessment')).toBe(
    '[CARE ACT](care-act); [Annual Performance Assessment](apa)',
  );
});

test('nothing is linked inside a word', () => {
  expect(linked('Previews, review-based, non-review, reviewed, APAs')).toBe(
    'Previews, review-based, non-review, reviewed, APAs',
  );
  expect(linked('(review), “review”')).toBe('([review](review-of-care)), “review”');
});

test('a form is taken literally, its dots too', () => {
  expect(linked('s.42 is not s942')).toBe('[s.42](section-42-s42) is not s942');
  expect(linked('s942')).toBe('s942');
});

test('the pieces of a text make up the text', () => {
  const text = 'A Care Act assessment, an APA and a review.';
  expect(
    find(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(
    find(text)
      .filter(({ slug }) => slug)
      .map(({ definition }) => definition),
  ).toEqual(['A talk.', 'A yearly grade.', 'A look again.']);
});

test('without terms a text stays whole', () => {
  expect(termFinder([])('A review.')).toEqual([{ text: 'A review.' }]);
});
