import { beforeAll, describe, expect, inject, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { readSite } from './built-site.ts';
import { type Complaints, listenTo } from './complaints.ts';
import { layoutShift, mainText, wideElement } from './in-the-page.ts';
import { openSite } from './open-site.ts';
import { pathOf, visitPages } from './visit-pages.ts';

const built = inject('atRoot');
const paths = readSite(built).pages.map(({ address }) => address);
const site = openSite(built);
const viewport = { width: 320, height: 640 };

describe('every page', () => {
  let complaints: Complaints;
  let read: { page: string; text: string; wide: string | undefined }[];
  let unscripted: Map<string, string>;

  beforeAll(async () => {
    const addresses = paths.map((path) => site.origin + path);
    const scripted = await site.browser.newContext({ viewport });
    complaints = listenTo(scripted, site.origin);
    read = await visitPages(scripted, addresses, async (tab) => ({
      page: pathOf(tab),
      text: await tab.evaluate(mainText),
      wide: await tab.evaluate(wideElement),
    }));
    const plain = await site.browser.newContext({ viewport, javaScriptEnabled: false });
    const texts = await visitPages(
      plain,
      addresses,
      async (tab) => [pathOf(tab), await tab.evaluate(mainText)] as const,
    );
    unscripted = new Map(texts);
  });

  test('says the same without JavaScript, but for the search and the choice of councils', () => {
    const faults = read
      .filter(({ page, text }) => !['/search/', '/compare/'].includes(page) && unscripted.get(page) !== text)
      .map(({ page, text }) => ({ page, what: 'differs', at: difference(text, unscripted.get(page) ?? '') }));
    expect(read.length).toBe(paths.length);
    expect(read.filter(({ text }) => !text)).toEqual([]);
    expect(tell(faults)).toBe('');
  });

  test('does not scroll sideways at 320 px', () => {
    const faults = read.flatMap(({ page, wide }) => (wide ? { page, what: 'too wide', at: wide } : []));
    expect(tell(faults)).toBe('');
  });

  test('asks nothing of anyone but the site', () => {
    expect(tell(complaints.strangers)).toBe('');
  });

  test('has no error on the console, of a script, a missing file or the content policy', () => {
    expect(tell(complaints.errors)).toBe('');
  });
});

/** The words around the first place where two texts part. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, (at === -1 ? one.length : at) - 20);
  return `with script "${one.slice(from, from + 60)}", without "${other.slice(from, from + 60)}"`;
}

test('the search page lists what there is to browse without JavaScript', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false });
  const tab = await plain.newPage();
  await tab.goto(`${site.origin}/search/`);
  const links = await tab.locator('main a:visible').count();
  expect(links).toBeGreaterThan(5);
});

/** The councils whose scorecards hold something: those with an assessment. */
const scorecards = paths.filter(
  (path) => path.startsWith('/councils/') && paths.some((other) => other.startsWith(`${path}assessments/`)),
);

test('there are scorecards to measure', () => {
  expect(scorecards.length).toBeGreaterThan(2);
});

describe.each(scorecards)('the scorecard %s', (path) => {
  test.each([360, 1280])('keeps still while it loads, %i px wide', async (width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 800 } });
    const tab = await context.newPage();
    await tab.goto(site.origin + path);
    expect(await tab.evaluate(layoutShift)).toBeLessThan(0.01);
  });
});
