import { expect, inject, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { named } from '../../src/verify/page.ts';
import { readSite } from './built-site.ts';
import { namesOfMany } from './link-names.ts';

const { pages } = readSite(inject('atRoot'));

test('heard in a list, links of one name lead to one page', () => {
  expect(pages.flatMap((page) => named(page, 'a')).length).toBeGreaterThan(1000);
  expect(tell(pages.flatMap(namesOfMany))).toBe('');
});
