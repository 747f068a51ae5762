import type { Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openSite } from './open-site.ts';

const built = inject('atRoot');
const site = openSite(built);
const patience = { timeout: 10_000 };
let tab: Tab;

beforeEach(async () => {
  tab = await site.browser.newPage();
});
afterEach(() => tab.close());

/** Presses Tab until what a selector names has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await tab.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab do not reach ${selector}`);
}

const told = () => tab.locator('#search-status').textContent();

test('from any page, keys alone search, narrow, and open what was found', async () => {
  await tab.goto(`${site.origin}${built.base}councils/`);
  await tabTo('header input[name=q]');
  await tab.keyboard.type('reablement');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/\/search\/\?q=reablement/);
  await expect.poll(told, patience).toMatch(/^\d+ pages found/);
  const all = await told();

  await tabTo('#search-filters select[name=kind]');
  await tab.keyboard.press('ArrowDown');
  await expect.poll(told, patience).not.toBe(all);

  await tabTo('#results a');
  const address = await tab.locator(':focus').getAttribute('href');
  await tab.keyboard.press('Enter');
  await tab.waitForURL((url) => url.pathname === new URL(address ?? '', site.origin).pathname);
});

test('Shift and Tab go back the way Tab came', async () => {
  await tab.goto(`${site.origin}${built.base}search/`);
  await tabTo('main input[name=q]');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Shift+Tab');
  expect(await tab.evaluate(() => document.activeElement?.matches('main input[name=q]'))).toBe(true);
});
