import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from './built-site.ts';

interface Entry {
  languages: Record<string, { page_count: number }>;
}

const site = readSite(inject('atRoot'));
const indexed = site.pages.filter(({ elements }) =>
  elements.some(({ attributes }) => attributes['data-pagefind-body'] !== undefined),
);
/**
 * Pages that nobody looks for: no page at all, the search itself, charts for other people's pages or to be taken, and
 * two councils side by side, whose figures stand on pages of their own.
 */
const notLookedFor = /^\/(404\.html|search\/|(charts|embed)\/.*|compare\/.+)$/;

test('every page is for the search, but the 404, the search page, charts by themselves and councils side by side', () => {
  const left = site.pages.filter((page) => !indexed.includes(page)).map(({ address }) => address);
  expect(left.filter((address) => !notLookedFor.test(address))).toEqual([]);
  expect(left).toContain('/search/');
});

test('the index holds every page that is for the search, in one language', () => {
  const entry = readFileSync(join(site.folder, 'pagefind/pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as Entry;
  // A second language would be a second index, of which a reader is shown only one.
  expect(Object.values(languages).map(({ page_count }) => page_count)).toEqual([indexed.length]);
});
