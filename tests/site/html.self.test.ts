import { expect, test } from 'vitest';
import { readPage } from '../../src/verify/page.ts';
import { headFaults, headingFaults, invalidHtml, tableFaults, titleFaults } from './html-faults.ts';

const pageOf = (body: string, head = '<title>T</title><meta name="description" content="D">') =>
  readPage(
    `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body><main>${body}</main></body></html>`,
    'index.html',
    '/',
  );
const goodTable = '<table><caption>C</caption><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>';
const good = pageOf(`<h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Two</h2>${goodTable}`);
const whatOf = (faults: { what: string }[]) => faults.map(({ what }) => what);

test('a good page has no fault', async () => {
  const faults = [await invalidHtml(good), headingFaults(good), headFaults(good), tableFaults(good)];
  expect(faults.flat()).toEqual([]);
  expect(titleFaults([good])).toEqual([]);
});

test.each([
  ['<ul><p>no</p></ul>', 'element-permitted-content'],
  ['<p aria-labelledby="nobody">x</p>', 'no-missing-references'],
  ['<p id="a"></p><p id="a"></p>', 'no-dup-id'],
  ['<input type="sideways">', 'attribute-allowed-values'],
  ['<p><div></div></p>', 'close-order'],
])('%s is invalid: %s', async (body, rule) => {
  const faults = whatOf(await invalidHtml(pageOf(`<h1>One</h1>${body}`)));
  expect(faults.some((what) => what.startsWith(`${rule}:`))).toBe(true);
});

test.each([
  ['<h2>Two</h2>', ['there are 0 h1', '<h2> skips a level']],
  ['<h1>One</h1><h1>Two</h1>', ['there are 2 h1']],
  ['<h1>One</h1><h3>Three</h3>', ['<h3> skips a level']],
])('the headings of %s are told of', (body, what) => {
  expect(whatOf(headingFaults(pageOf(body)))).toEqual(what);
});

test('a table without a caption and a th without a scope are told of', () => {
  const page = pageOf('<table><tr><th>Year</th></tr></table>');
  expect(whatOf(tableFaults(page))).toEqual(['a table has no caption', 'a th has no scope']);
});

test('another language, no description and a title twice are told of', () => {
  const bare = readPage('<!doctype html><html lang="en"><title>T</title>', 'a/index.html', '/');
  expect(whatOf(headFaults(bare))).toEqual(['the language is en', 'there is no meta description']);
  expect(titleFaults([good, bare]).map(({ page }) => page)).toEqual(['/', '/a/']);
});
