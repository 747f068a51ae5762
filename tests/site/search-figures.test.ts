import type { Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import expected from './figures-listed.json' with { type: 'json' };
import { openSite } from './open-site.ts';

const built = inject('atRoot');
const site = openSite(built);
const patience = { timeout: 10_000 };
let tab: Tab;

beforeEach(async () => {
  tab = await site.browser.newPage();
});
afterEach(() => tab.close());

const told = async () => (await tab.locator('#figures-status').textContent()) ?? '';
const rows = () => tab.locator('#figures tbody tr');
/** The rows of the list: figure with qualifier and standing, measure, area, period, source. */
const listed = () =>
  rows().evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim())));
/** Where each row leads by a link of its: 0 for the figure, 1 for its source. */
const links = (at: number) =>
  rows().evaluateAll((all, at) => all.map((row) => [...row.querySelectorAll('a')][at]?.href ?? ''), at);

async function ask(query: string): Promise<void> {
  await tab.goto(`${site.origin}${built.base}search/?${new URLSearchParams({ q: query })}`);
  await expect.poll(told, patience).toMatch(/^\d+ figures? found/);
  const all = tab.locator('#figures button');
  if (await all.isVisible()) await all.click();
}

/** The number that a figure is known by, or its words where it has none; without its standing. */
function telling(figure = ''): string {
  const shown = figure.replace(/ \(.*/, '');
  return /\d[\d,.]*/.exec(shown)?.[0] ?? shown;
}

describe.each(expected)('$query', ({ query, figures }) => {
  test('lists its figures and no others, the very one first, and says how many', async () => {
    await ask(query);
    expect(await listed()).toEqual(figures);
    expect(await told()).toContain(`${figures.length} ${figures.length === 1 ? 'figure' : 'figures'} found`);
  });

  test('leads from each row to the figure, which is in sight and is that value', async () => {
    await ask(query);
    for (const [row, address] of (await links(0)).entries()) {
      await tab.goto(address);
      const target = tab.locator(':target');
      expect(await target.isVisible(), address).toBe(true);
      expect(await target.textContent(), address).toContain(telling(figures[row]?.[0]));
    }
  });

  test('leads from each row to its entry at its source, which is in sight', async () => {
    await ask(query);
    for (const address of new Set(await links(1))) {
      await tab.goto(address);
      expect(await tab.locator(':target').isVisible(), address).toBe(true);
    }
  });
});

test('keys alone lead from the words to the figure, and the way back keeps the list', async () => {
  await tab.goto(`${site.origin}${built.base}search/`);
  await tab.focus('#search-words');
  await tab.keyboard.type('58.5%');
  await tab.keyboard.press('Enter');
  await expect.poll(told, patience).toBe('2 figures found.');
  const before = await listed();
  const focused = () => tab.evaluate(() => Boolean(document.activeElement?.closest('#figures tbody')));
  for (let presses = 0; presses < 30 && !(await focused()); presses += 1) await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/\/performance\/#/);
  await tab.goBack();
  await expect.poll(told, patience).toBe('2 figures found.');
  expect(await listed()).toEqual(before);
  expect(await tab.inputValue('#search-words')).toBe('58.5%');
});

test('the count is a status, which is read out when it changes, and goes with the figures', async () => {
  await ask('58.5%');
  expect(await tab.locator('#figures-status').getAttribute('role')).toBe('status');
  await tab.fill('#search-words', '58.55%');
  await expect.poll(told, patience).toBe('');
  expect(await tab.locator('#figures').isVisible()).toBe(false);
});

test('of many, ten are shown, and the rest when asked for, with the focus on the first of them', async () => {
  await tab.goto(`${site.origin}${built.base}search/?q=leicester+2023`);
  await expect.poll(told, patience).toMatch(/^\d+ figures found, 10 of them shown\.$/);
  const [count] = /^\d+/.exec(await told()) ?? [];
  expect(await rows().count()).toBe(10);
  await tab.click('#figures button');
  expect(await rows().count()).toBe(Number(count));
  expect(
    await rows()
      .nth(10)
      .locator('a')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});
