import { expect, test } from 'vitest';
import { pageForIndex } from '../../src/search/page-for-index.ts';

test('words of cells that touch stand apart', () => {
  expect(pageForIndex('<tr><th>2022/23</th><td>58.5%</td></tr>')).toBe(
    '<tr><th>2022/23</th> <td>58.5%</td> </tr> ',
  );
});

test('a term and what is said of it stand apart', () => {
  expect(pageForIndex('<dt>Publisher</dt><dd>West Sussex</dd>')).toBe(
    '<dt>Publisher</dt> <dd>West Sussex</dd> ',
  );
});

test('the heading of a figure leads to the figure', () => {
  expect(pageForIndex('<figure class="graphic" id="reviews-a"> <h3>Reviews rose</h3></figure>')).toBe(
    '<figure class="graphic"> <h3 id="reviews-a">Reviews rose</h3></figure>',
  );
});

test('a term of the glossary is found as a heading', () => {
  expect(pageForIndex('<dt id="review">Review</dt><dd>A check.</dd>')).toBe(
    '<h2 id="review">Review</h2> <dd>A check.</dd> ',
  );
});

test('what is no heading has no address of its own', () => {
  expect(pageForIndex('<h2 id="a">A</h2><span class="figure" id="b">1</span><hr id="c"/>')).toBe(
    '<h2 id="a">A</h2><span class="figure">1</span><hr/>',
  );
});

test('prose that is found by its headings has no other words in the index', () => {
  expect(
    pageForIndex(
      '<p>What it is.</p><div data-search="headings"><h2 id="a">A</h2><p>One.</p><pre>npm</pre></div>',
    ),
  ).toBe(
    '<p>What it is.</p><div data-search="headings"><h2 id="a">A</h2><p data-pagefind-ignore>One.</p><pre data-pagefind-ignore>npm</pre></div>',
  );
});
