import type { Page as Tab } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { openSite } from './open-site.ts';

const asked = 'reablement';
/** Which choices of each filter may be tried; one of them must leave some results and not all. */
const filters = { council: /^(Leicester|Plymouth)\b/, kind: /./, year: /^20\d\d/ };
/** In the main part: a search field stands in the head of every page too. */
const words = 'main form[role=search] input[name=q]';
const filterNamed = (name: string) => `main form[role=search] select[name=${name}]`;
const patience = { timeout: 10_000 };

async function countTold(tab: Tab): Promise<number> {
  const told = await tab.locator('#search-status').textContent();
  const count = /\d[\d,]*/.exec(told ?? '')?.[0] ?? (told?.trim() ? '0' : 'nothing told yet');
  return Number(count.replaceAll(',', ''));
}

async function search(tab: Tab, query: string): Promise<number> {
  await tab.fill(words, query);
  await tab.press(words, 'Enter');
  await expect.poll(() => new URL(tab.url()).searchParams.get('q'), patience).toBe(query);
  await expect.poll(() => countTold(tab), patience).toBeGreaterThanOrEqual(0);
  return countTold(tab);
}

/** Chooses from a filter until fewer results are told of than before, and gives that choice. */
async function narrow(tab: Tab, filter: keyof typeof filters, before: number): Promise<string> {
  const options = await tab.locator(`${filterNamed(filter)} option`).all();
  for (const option of options) {
    const value = await option.getAttribute('value');
    if (!value || !filters[filter].test((await option.textContent()) ?? '')) continue;
    await tab.selectOption(filterNamed(filter), value);
    const told = await expect
      .poll(() => countTold(tab), { timeout: 2000 })
      .toSatisfy((count: number) => count > 0 && count < before)
      .then(
        () => true,
        () => false,
      );
    if (told) return value;
  }
  throw new Error(`No choice of ${filter} narrows ${before} results`);
}

describe.each([
  ['at /', 'atRoot'],
  ['under a sub-path', 'underBase'],
] as const)('the search %s', (_, key) => {
  const built = inject(key);
  const site = openSite(built);
  let tab: Tab;

  beforeEach(async () => {
    tab = await site.browser.newPage();
    await tab.goto(`${site.origin}${built.base}search/`);
    return () => tab.close();
  });

  test('finds pages that are there', async () => {
    expect(await search(tab, asked)).toBeGreaterThan(0);
    const links = tab.locator('#results > li a[href]');
    await expect.poll(() => links.count(), patience).toBeGreaterThan(0);
    const href = await links.first().getAttribute('href');
    const { pathname, href: address } = new URL(href ?? '', tab.url());
    expect(pathname.startsWith(built.base)).toBe(true);
    const answer = await tab.goto(address);
    expect(answer?.status()).toBe(200);
    expect((await tab.locator('main').textContent())?.toLowerCase()).toContain(asked);
  });

  test('says so when it finds nothing', async () => {
    expect(await search(tab, 'qqzzxxwwvv')).toBe(0);
    expect(await tab.locator('#results > li').count()).toBe(0);
  });

  test.each(Object.keys(filters) as (keyof typeof filters)[])(
    'narrows by %s, in the address, over a reload and back again',
    async (filter) => {
      const all = await search(tab, asked);
      const chosen = await narrow(tab, filter, all);
      const some = await countTold(tab);
      expect(new URL(tab.url()).searchParams.get(filter)).toBe(chosen);
      expect(new URL(tab.url()).searchParams.get('q')).toBe(asked);

      await tab.reload();
      await expect.poll(() => countTold(tab), patience).toBe(some);
      expect(await tab.inputValue(words)).toBe(asked);
      expect(await tab.inputValue(filterNamed(filter))).toBe(chosen);

      await tab.goBack();
      await expect.poll(() => tab.inputValue(filterNamed(filter)), patience).not.toBe(chosen);
      expect(await tab.inputValue(words)).toBe(asked);
    },
  );
});
