import { beforeAll, expect, inject, test } from 'vitest';
import { type Fault, tell } from '../../src/verify/fault.ts';
import { readSite } from './built-site.ts';
import { wideElement } from './in-the-page.ts';
import { openSite } from './open-site.ts';
import { onePerKind } from './page-kinds.ts';
import { coveringElements, cutWords } from './reflow.ts';
import { pathOf, visitPages } from './visit-pages.ts';

const built = inject('atRoot');
const site = openSite(built);
const chosen = onePerKind(readSite(built).pages, built.base);
/** What is left of a window of 1280 by 1024 pixels at 400%, the case WCAG 1.4.10 (reflow) names. */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
let found: { wide: Fault[]; cut: Fault[]; covering: Fault[] }[];

beforeAll(async () => {
  const addresses = chosen.map(({ address }) => site.origin + address);
  found = await visitPages(await site.browser.newContext(zoomed), addresses, async (tab) => {
    // What is folded may be unfolded, and counts.
    await tab.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    const faults = (what: string, places: (string | undefined)[]): Fault[] =>
      places.flatMap((at) => (at ? [{ page: pathOf(tab), what, at }] : []));
    return {
      wide: faults('scrolls sideways', [await tab.evaluate(wideElement)]),
      cut: faults('is cut', await tab.evaluate(cutWords)),
      covering: faults('covers the page', await tab.evaluate(coveringElements)),
    };
  });
});

test('at 400% no page of any kind scrolls sideways', () => {
  expect(found.length).toBe(chosen.length);
  expect(tell(found.flatMap(({ wide }) => wide))).toBe('');
});

test('at 400% no words are cut', () => {
  expect(tell(found.flatMap(({ cut }) => cut))).toBe('');
});

test('at 400% nothing that stays in view covers more than half of it', () => {
  expect(tell(found.flatMap(({ covering }) => covering))).toBe('');
});
