import { expect, inject, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { axeContext, axeFaults } from './axe-faults.ts';
import { readSite } from './built-site.ts';
import { openSite } from './open-site.ts';
import { visitPages } from './visit-pages.ts';

const built = inject('atRoot');
const site = openSite(built);

test('axe finds nothing on any page, in light and in dark, on a phone and on a desk', async () => {
  // The longest first, so that none is left over for one tab at the end.
  const pages = readSite(built).pages.sort((one, other) => other.html.length - one.html.length);
  const addresses = pages.map(({ address }) => site.origin + address);
  const faults = await visitPages(await axeContext(site.browser), addresses, axeFaults);
  expect(faults).not.toEqual([]);
  expect(tell(faults.flat())).toBe('');
});
