import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { keptFolder } from '../fixtures/worlds.ts';
import { axeContext, inFirstLook } from './axe-faults.ts';
import { readSite } from './built-site.ts';
import { launchChromium } from './chromium.ts';
import { faultsOfWalk, pressable, walkByTab } from './focus-stops.ts';
import { wideElement } from './in-the-page.ts';
import { buildManyCouncils } from './many-councils-site.ts';
import { onePerKind, pageKinds } from './page-kinds.ts';
import { cutWords } from './reflow.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { faultsAloud, spokenPage } from './spoken-page.ts';

const { folder, remove } = keptFolder();
let [served, browser]: [ServedSite | undefined, Browser | undefined] = [undefined, undefined];
const built = { folder: '', base: '/' };

beforeAll(async () => {
  built.folder = await buildManyCouncils(folder);
  served = await serveSite(built);
  browser = await launchChromium();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  remove();
});

const main = '/indicators/feel-heard/';
const open = async (path: string, options: { javaScriptEnabled?: boolean; width?: number } = {}) => {
  const { javaScriptEnabled = true, width = 1280 } = options;
  const tab = await browser?.newPage({ javaScriptEnabled, viewport: { width, height: 900 } });
  if (!tab) throw new Error('no browser');
  await tab.goto(`${served?.origin}${path}`);
  return tab;
};

const column = (tab: Tab, at: number) =>
  tab
    .locator('table[data-councils] tbody tr')
    .evaluateAll(
      (rows, cell) => rows.map((row) => (row as HTMLTableRowElement).cells[cell]?.textContent.trim() ?? ''),
      at,
    );
const sorted = (tab: Tab) => tab.locator('table[data-councils] th[aria-sort]').allTextContents();
const isRising = (figures: string[]) => {
  const numbers = figures.map((words) => Number.parseFloat(words));
  return numbers.length > 20 && numbers.every((one, at) => at === 0 || one >= (numbers[at - 1] ?? 0));
};

test('the home page lists so many councils by name, without a summary of each', async () => {
  const tab = await open('/');
  expect(await tab.locator('main .summary').count()).toBe(0);
  expect(await tab.locator('main ul a[href="/councils/made-up-1/"]').count()).toBe(1);
});

describe('the table of all councils', () => {
  test('stands by name, and a council without a figure stands apart with the reason', async () => {
    const tab = await open(main);
    const names = await column(tab, 0);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(names).not.toContain('Reton');
    expect(await tab.locator('#without + ul').textContent()).toContain('Reton');
    expect(await sorted(tab)).toEqual(['Council']);
    await tab.close();
  });

  test('without script is put in order by links to pages that stand for the first', async () => {
    const tab = await open(main, { javaScriptEnabled: false });
    await tab.getByRole('link', { name: 'figure, lowest first' }).click();
    await tab.waitForURL(/by-figure/);
    expect(isRising(await column(tab, 1))).toBe(true);
    expect(await sorted(tab)).toEqual(['Figure']);
    expect(await tab.locator('link[rel=canonical]').getAttribute('href')).toBe(
      'https://scorecards.example/indicators/feel-heard/',
    );
    expect(await tab.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await tab.locator('[data-pagefind-body]').count()).toBe(0);
    await tab.getByRole('link', { name: 'region', exact: true }).click();
    await tab.waitForURL(/by-region/);
    const regions = await column(tab, -1 + (await tab.locator('table[data-councils] thead th').count()));
    expect(regions).toEqual(regions.toSorted((a, b) => a.localeCompare(b, 'en')));
    await tab.close();
  });

  test('with script is put in order where it stands, by keys too, and says so', async () => {
    const tab = await open(main);
    const before = tab.url();
    await tab.getByRole('link', { name: 'figure, lowest first' }).focus();
    await tab.keyboard.press('Enter');
    expect(isRising(await column(tab, 1))).toBe(true);
    expect(await sorted(tab)).toEqual(['Figure']);
    expect(await tab.locator('[data-order-told][role=status]').textContent()).toBe(
      'The table is now in order of figure, lowest first.',
    );
    expect(await tab.locator('a[data-order][aria-current]').allTextContents()).toEqual([
      'figure, lowest first',
    ]);
    expect(tab.url()).toBe(before);
    await tab.close();
  });

  test('leads each council to its figure on its own page', async () => {
    const tab = await open(main);
    const to = await tab.locator('table[data-councils] tbody th a').first().getAttribute('href');
    await tab.goto(`${served?.origin}${to}`);
    expect(await tab.locator(':target').count()).toBe(1);
    await tab.close();
  });
});

test.each([main, `${main}by-figure/`, '/councils/made-up-0/', '/councils/oldham-made-up/', '/councils/'])(
  '%s has no fault that axe finds, and on a phone nothing is wider than the screen',
  async (path) => {
    if (!browser) throw new Error('no browser');
    const context = await axeContext(browser);
    const tab = await context.newPage();
    await tab.goto(`${served?.origin}${path}`);
    expect(tell((await inFirstLook(tab)).faults)).toBe('');
    await tab.setViewportSize({ width: 360, height: 800 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  },
);

test('every kind of page that needs many councils is here, and is walked by Tab in reading order', async () => {
  const { pages } = readSite(built);
  const ofMany = new Set(pageKinds.filter((one) => one.ofMany).map(({ kind }) => kind));
  const chosen = onePerKind(pages, built.base).filter(({ kind }) => ofMany.has(kind));
  expect(new Set(chosen.map(({ kind }) => kind))).toEqual(ofMany);
  for (const { address } of chosen) {
    const tab = await open(address);
    const wanted = await tab.evaluate(pressable);
    expect(faultsOfWalk(await walkByTab(tab, wanted.length * 2 + 20), wanted)).toEqual([]);
    expect(faultsAloud(await spokenPage(tab))).toEqual([]);
    await tab.setViewportSize({ width: 320, height: 256 });
    expect(await tab.evaluate(wideElement)).toBeUndefined();
    expect(await tab.evaluate(cutWords)).toEqual([]);
    await tab.close();
  }
}, 120_000);

test("a council's pages say where it lies, and a council that has ended what took its place", async () => {
  const own = await open('/councils/made-up-0/');
  expect(await own.locator('main').textContent()).toMatch(/Among all councils, on 1 indicator: in /);
  expect(await own.locator('main').textContent()).toContain('It took the place of Formerton.');
  const ended = await open('/councils/oldham-made-up/');
  expect(await ended.locator('main').textContent()).toContain('Formerton ended on 31 March 2020. ');
  const all = await open('/councils/');
  expect(await all.locator('#ended + p + ul').textContent()).toContain('Formerton');
  for (const tab of [own, ended, all]) await tab.close();
});
