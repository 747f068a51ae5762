import { expect, test } from 'vitest';
import { pageForIndex } from '../../src/search/page-for-index.ts';

test('words of cells that touch stand apart', () => {
  expect(pageForIndex('<tr><th>2022/23</th><td>58.5%</td></tr>')).toBe(
    '<tr><th>2022/23</th> <td>58.5%</td> </tr> ',
  );
});

test('the heading of a figure leads to the figure', () => {
  expect(pageForIndex('<figure class="graphic" id="reviews-a"> <h3>Reviews rose</h3></figure>')).toBe(
    '<figure class="graphic" id="reviews-a"> <h3 id="reviews-a">Reviews rose</h3></figure>',
  );
});

test('a term of the glossary is found as a heading', () => {
  expect(pageForIndex('<dt id="review">Review</dt> <dd>A check.</dd>')).toBe(
    '<h2 id="review">Review</h2> <dd>A check.</dd>',
  );
});
