import type { Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openSite } from './open-site.ts';

const patience = { timeout: 10_000 };
const select = (place: number) => `#compare select >> nth=${place}`;
const headings = (tab: Tab) => tab.locator('#figures + table thead th').allTextContents();
const told = (tab: Tab) => tab.locator('#compare-status').textContent();
const asked = (tab: Tab) => new URL(tab.url()).searchParams.getAll('area');

describe.each([
  ['at /', 'atRoot'],
  ['under a sub-path', 'underBase'],
] as const)('the comparison of councils %s', (_, key) => {
  const built = inject(key);
  const site = openSite(built);
  let tab: Tab;

  beforeEach(async () => {
    tab = await site.browser.newPage();
  });
  afterEach(() => tab.close());

  const open = (query = '') => tab.goto(`${site.origin}${built.base}compare/${query}`);

  test('holds its choice in the address, over a reload and back again', async () => {
    await open();
    await tab.selectOption(select(0), 'leicester');
    await tab.selectOption(select(1), 'plymouth');
    await tab.click('#compare button');
    await expect
      .poll(() => told(tab), patience)
      .toMatch(/^Leicester and Plymouth side by side: \d+ measures/);
    expect(asked(tab)).toEqual(['leicester', 'plymouth']);

    await tab.selectOption(select(2), 'west-sussex');
    await tab.click('#compare button');
    await expect.poll(() => told(tab), patience).toMatch(/^Leicester, Plymouth and West Sussex/);
    await tab.reload();
    await expect
      .poll(() => headings(tab), patience)
      .toEqual(expect.arrayContaining(['Leicester', 'Plymouth', 'West Sussex']));

    await tab.goBack();
    await expect.poll(() => told(tab), patience).toMatch(/^Leicester and Plymouth/);
    expect(await tab.inputValue(select(2))).toBe('');
    await tab.goBack();
    await expect.poll(() => tab.locator('#compared > *').count(), patience).toBe(0);
    expect(await tab.inputValue(select(0))).toBe('');
  });

  test('shows what the page of the pair shows without script', async () => {
    await open('?area=leicester&area=plymouth');
    await tab.locator('#compared table').first().waitFor();
    const scripted = await tab.locator('#compared').innerHTML();
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const other = await plain.newPage();
    await other.goto(`${site.origin}${built.base}compare/leicester/plymouth/`);
    const inPage = await other.locator('main').innerHTML();
    await plain.close();
    expect(scripted.length).toBeGreaterThan(1000);
    expect(inPage.includes(scripted)).toBe(true);
  });

  test('can be worked by keys alone', async () => {
    await open();
    await tab.focus(select(0));
    await tab.keyboard.type('Leic');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('Plym');
    for (let presses = 0; presses < 3; presses += 1) await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => asked(tab), patience).toEqual(['leicester', 'plymouth']);
    await expect.poll(() => told(tab), patience).toMatch(/^Leicester and Plymouth/);
    // The focus stays where the reader is: the outcome is announced.
    expect(await tab.evaluate(() => document.activeElement?.matches('#compare button'))).toBe(true);
  });

  test('is reached from where a reader looks for it', async () => {
    for (const page of ['', 'councils/', 'indicators/control-daily-life/']) {
      await tab.goto(`${site.origin}${built.base}${page}`);
      await tab.click(`main a[href="${built.base}compare/"]`);
      expect(await tab.locator('h1').textContent()).toBe('Compare councils');
    }
    expect(await tab.locator(`footer a[href="${built.base}compare/"]`).textContent()).toBe(
      'Compare councils',
    );
  });

  test('is found by the search', async () => {
    for (const words of ['compare councils', 'comparison']) {
      await tab.goto(`${site.origin}${built.base}search/?${new URLSearchParams({ q: words })}`);
      await expect
        .poll(() => tab.locator('#results h3').allTextContents(), patience)
        .toContain('Compare councils');
    }
  });

  test('says of each difference what it was judged by', async () => {
    await tab.goto(`${site.origin}${built.base}compare/leicester/plymouth/`);
    const said = await tab.locator('td[data-label="Difference"]').allTextContents();
    expect(said.length).toBeGreaterThan(20);
    for (const one of said) expect(one).toMatch(/Judged by |Can't be told|Not judged/);
  });

  test('says what it cannot show', async () => {
    await open('?area=nowhere&area=leicester');
    await expect
      .poll(() => told(tab), patience)
      .toBe('No figures of “nowhere” are held here. Choose at least two different councils.');
    expect(await tab.locator('#compared > *').count()).toBe(0);
  });

  test('without script leads from a council to a pair', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const other = await plain.newPage();
    await other.goto(`${site.origin}${built.base}councils/leicester/`);
    await other.click('main a[href$="/compare/leicester/"]');
    await other.click('main a[href$="/compare/leicester/plymouth/"]');
    expect(await other.locator('h1').textContent()).toBe('Leicester and Plymouth side by side');
    expect(await other.locator('.compared a.figure-link').count()).toBeGreaterThan(20);
    await other.goto(`${site.origin}${built.base}compare/`);
    expect(await other.locator('#compare').isVisible()).toBe(false);
    await plain.close();
  });
});
