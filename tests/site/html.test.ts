import { expect, inject, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { named } from '../../src/verify/page.ts';
import { readSite } from './built-site.ts';
import { headFaults, headingFaults, invalidHtml, tableFaults, titleFaults } from './html-faults.ts';

const { pages } = readSite(inject('atRoot'));

test('every page is valid HTML', async () => {
  const faults = await Promise.all(pages.map(invalidHtml));
  expect(pages).not.toEqual([]);
  expect(tell(faults.flat())).toBe('');
});

test('every page has one h1, and headings that skip no level', () => {
  expect(tell(pages.flatMap(headingFaults))).toBe('');
});

test('every page says its language, en-GB, and what it is about', () => {
  expect(tell(pages.flatMap(headFaults))).toBe('');
});

test('every page has a title that no other page has', () => {
  expect(tell(titleFaults(pages))).toBe('');
});

test('every table has a caption, and every th a scope', () => {
  expect(pages.flatMap((page) => named(page, 'table'))).not.toEqual([]);
  expect(tell(pages.flatMap(tableFaults))).toBe('');
});
