import { expect, test } from 'vitest';
import { readPage } from '../../src/verify/page.ts';
import { namesOfMany } from './link-names.ts';

const faultsOf = (body: string) => namesOfMany(readPage(body, 'here/index.html', '/')).map(({ at }) => at);

test.each([
  ['one page told twice', '<a href="/a/">A</a> <a href="/a/">A</a>'],
  ['two places on one page', '<a href="/a/#1">A</a> <a href="/a/#2">A</a>'],
  ['figures in a table', '<table><tr><td><a href="/a/">7</a><td><a href="/b/">7</a></table>'],
  [
    'files of two figures',
    '<figure><h3>A</h3><a href="/a.csv">CSV</a></figure><figure><h3>B</h3><a href="/b.csv">CSV</a></figure>',
  ],
  ['names made apart', '<a href="/a/" aria-label="A">x</a> <a href="/b/" aria-label="B">x</a>'],
])('%s may share a name', (_, body) => {
  expect(faultsOf(body)).toEqual([]);
});

test.each([
  ['two pages', '<a href="/a/">A</a> <a href="/b/">A</a>', 'site/a/, site/b/'],
  ['a page and a place here', '<a href="/a/">A</a> <a href="#b"> a </a>', 'site/a/, site/here/'],
  [
    'two sites',
    '<a href="http://x.example/">A</a> <a href="http://y.example/">A</a>',
    'x.example/, y.example/',
  ],
])('%s may not', (_, body, told) => {
  expect(faultsOf(body)).toEqual([told]);
});
