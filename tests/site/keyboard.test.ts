import type { Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { readSite } from './built-site.ts';
import { contrast } from './contrast.ts';
import { faultsOfWalk, pressable, stopHere, walkByTab } from './focus-stops.ts';
import { openSite } from './open-site.ts';
import { kindOf, onePerKind, pageKinds } from './page-kinds.ts';

const built = inject('atRoot');
const { pages } = readSite(built);
const chosen = onePerKind(pages, built.base);
const site = openSite(built);
let tab: Tab;

beforeEach(async () => {
  // In the dark, where ink is pale and a bright focus behind it shows most.
  const look = {
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  } as const;
  tab = await site.browser.newPage(look);
});
afterEach(() => tab.close());

test('every page is of a kind that is walked here, and every kind has a page', () => {
  expect(pages.filter((page) => !kindOf(page, built.base)).map(({ address }) => address)).toEqual([]);
  const needed = pageKinds.filter(({ ofMany, rare }) => !ofMany && !rare).map(({ kind }) => kind);
  expect(needed.filter((kind) => !chosen.some((one) => one.kind === kind))).toEqual([]);
  expect(chosen.map(({ kind }) => kind)).toContain('council without data');
});

describe.each(chosen)('by keys alone, $kind ($address)', ({ address, framed }) => {
  beforeEach(async () => {
    await tab.goto(site.origin + address);
    // Search fills its filters when its index has come.
    if (address.endsWith('/search/')) await tab.locator('#search-filters').waitFor();
  });

  test.skipIf(framed)('the first stop skips to the main part', async () => {
    await tab.keyboard.press('Tab');
    const link = tab.locator(':focus');
    expect(await link.getAttribute('href')).toBe('#main');
    expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    const passed = await tab.evaluate(() => {
      const main = document.querySelector('main');
      const skipped = document.querySelector('header')?.contains(document.activeElement);
      const inside = main?.contains(document.activeElement);
      // A main part without anything to press is passed whole.
      return (
        !skipped && (inside || !main?.querySelector('a[href], button, input, select, summary, [tabindex]'))
      );
    });
    expect(passed).toBe(true);
  });

  test('Tab reaches all there is to press in reading order, seen, and leaves again', async () => {
    const wanted = await tab.evaluate(pressable);
    const stops = await walkByTab(tab, wanted.length * 2 + 20);
    expect(wanted.length).toBeGreaterThan(framed ? 0 : 10);
    expect(faultsOfWalk(stops, wanted)).toEqual([]);
    expect(stops.length).toBeLessThan(wanted.length * 2 + 20);
  });

  test('Enter opens and closes what is folded', async () => {
    for (const summary of await tab.locator('details > summary:visible').all()) {
      const open = () => summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open);
      const before = await open();
      await summary.focus();
      await tab.keyboard.press('Enter');
      expect(await open()).toBe(!before);
      await tab.keyboard.press('Enter');
      expect(await open()).toBe(before);
    }
  });

  test('arrow keys move what scrolls, on a phone', async () => {
    await tab.setViewportSize({ width: 320, height: 640 });
    await tab.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    for (const frame of await tab.locator('.scroll:visible').all()) {
      if (!(await frame.evaluate((one) => one.scrollWidth > one.clientWidth))) continue;
      await frame.focus();
      expect((await tab.evaluate(stopHere))?.unseen).toBe('');
      await tab.keyboard.press('ArrowRight');
      await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
      expect(await frame.evaluate((one) => one.getAttribute('aria-label') ?? '')).not.toBe('');
    }
  });
});

test.each(['light', 'dark'] as const)('the focus stands out from a %s ground', async (colorScheme) => {
  await tab.emulateMedia({ colorScheme });
  await tab.goto(site.origin + built.base);
  for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Tab');
  const { ground, rings } = await tab.evaluate(() => {
    const { outlineColor, boxShadow } = getComputedStyle(document.activeElement as Element);
    const shadow = /rgb[^)]*\)/.exec(boxShadow)?.[0];
    return {
      ground: getComputedStyle(document.body).backgroundColor,
      rings: [outlineColor, shadow ?? outlineColor],
    };
  });
  // Of a focus that shows by its colour WCAG asks 3 to 1.
  expect(Math.max(...rings.map((ring) => contrast(ring, ground)))).toBeGreaterThanOrEqual(3);
});
