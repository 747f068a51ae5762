import type { Page as Tab } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { accessTestOf, held, record, recordedTest } from './access-record.ts';
import { type AxeFound, axeContext, inFirstLook, inOtherLooks, onChartPage } from './axe-faults.ts';
import { readSite } from './built-site.ts';
import { openSite } from './open-site.ts';
import { visitPages } from './visit-pages.ts';

const built = inject('atRoot');
const site = openSite(built);
const skeletons = new Set<string>();
let found: AxeFound[];
/** How many pages of single charts were left out, as like one that was asked. */
let alike: number;
const holdsOneChart = (tab: Tab) => /^\/(charts|embed)\//.test(new URL(tab.url()).pathname);

beforeAll(async () => {
  // The longest first: it stands for those of its skeleton, and none is left over for one tab at the end.
  const pages = readSite(built).pages.sort((one, other) => other.html.length - one.html.length);
  const addresses = pages.map(({ address }) => site.origin + address);
  const told = await visitPages(await axeContext(site.browser), addresses, async (tab) => {
    if (holdsOneChart(tab)) return onChartPage(tab, skeletons);
    const first = await inFirstLook(tab);
    return { ...first, faults: [...first.faults, ...(await inOtherLooks(tab, skeletons))] };
  });
  found = told.filter((one) => one !== undefined);
  alike = told.length - found.length;
  // Every page in seven looks: on a machine that does other things too this takes its time.
}, 1_800_000);

test('axe finds nothing on any page: light, dark, forced colours, a phone, a desk and 400%', () => {
  expect(found.length).toBeGreaterThan(0);
  expect(skeletons.size).toBeGreaterThan(10);
  expect(tell(found.flatMap(({ faults }) => faults))).toBe('');
});

// `npm run accessibility` records anew, for instance after axe was updated.
test('the accessibility statement tells how the pages are tested and what is found', () => {
  const now = accessTestOf(found, alike, site.browser.version());
  if (process.env.UPDATE_ACCESSIBILITY === '1') record(now);
  else expect(held(recordedTest)).toEqual(held(now));
});
