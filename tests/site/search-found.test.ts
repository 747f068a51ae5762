import type { Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openSite } from './open-site.ts';

const built = inject('atRoot');
const site = openSite(built);
const patience = { timeout: 10_000 };
let tab: Tab;

beforeEach(async () => {
  tab = await site.browser.newPage();
});
afterEach(() => tab.close());

const told = async () => (await tab.locator('#search-status').textContent()) ?? '';
const titles = () => tab.locator('#results h3').allTextContents();
const shown = () => tab.locator('#results > li').count();

/** Opens the search with what an address asks for, and waits until it is answered. */
async function ask(query: Record<string, string>): Promise<void> {
  await tab.goto(`${site.origin}${built.base}search/?${new URLSearchParams(query)}`);
  await expect.poll(told, patience).not.toBe('');
}

/** Asks for other words, and waits until the answer is another. */
async function type(words: string): Promise<void> {
  const before = await told();
  await tab.fill('#search-words', words);
  await expect.poll(told, patience).not.toBe(before);
}

describe('other names of the same thing', () => {
  test.each([
    ['stoke on trent', 'Stoke-on-Trent'],
    ['"stoke on trent"', 'Stoke-on-Trent'],
    ['hull', 'Kingston upon Hull'],
    ['Medway Towns', 'Medway'],
    ['leicester', 'Leicester'],
    ['DoLS', 'Referrals under the Deprivation of Liberty Safeguards'],
    ['OT', 'Share of the assessment backlog that is for occupational therapy'],
    ['S42', 'Concerns meeting the s42 threshold'],
    ['peer review', 'Plymouth: LGA peer challenge, January 2025'],
    ['ASCOF 3A', 'People who use services who have control over their daily life'],
  ])('%s finds %s among the first pages', async (words, title) => {
    await ask({ q: words });
    expect(await titles()).toContain(title);
  });

  test.each(['stoke on trent', 'hull', 'leicester', 'plymouth', 'west sussex'])(
    '%s finds the scorecard of that council first',
    async (words) => {
      await ask({ q: words });
      const [first] = await tab.locator('#results > li .working').allTextContents();
      expect(first).toMatch(/^Scorecard/);
      expect((await titles())[0]?.toLowerCase().replaceAll('-', ' ')).toContain(words);
    },
  );

  test('a short name and a long one find the same pages', async () => {
    await ask({ q: 'DoLS' });
    const [count] = /^\d+/.exec(await told()) ?? [];
    await ask({ q: 'Deprivation of Liberty Safeguards' });
    expect(await told()).toMatch(new RegExp(`^${count} pages found`));
  });

  test('what else was looked for is said', async () => {
    await ask({ q: 'S42' });
    expect(await told()).toMatch(/^\d+ pages found for “S42”, also as “section 42”/);
  });
});

describe('a page found', () => {
  test('says its kind, council and date, and leads to the headings that the words stand under', async () => {
    await ask({ q: 'reablement', kind: 'Quarter' });
    const hit = tab.locator('#results > li').first();
    expect(await hit.locator('.working').textContent()).toBe('Quarter · Leicester · 5 October 2023');
    expect(await hit.locator('mark').count()).toBeGreaterThan(0);
    const heading = hit.locator('li a').first();
    const [name, address] = [await heading.textContent(), await heading.getAttribute('href')];
    await heading.click();
    await tab.waitForURL(/#/);
    expect(tab.url()).toBe(new URL(address ?? '', site.origin).href);
    expect(await tab.locator(':target').textContent()).toContain(name);
  });

  test('every heading it leads to is on its page', async () => {
    await ask({ q: 'reviewed' });
    const parts = await tab
      .locator('#results li li a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) {
      await tab.goto(part);
      expect(await tab.locator(':target').count(), part).toBe(1);
    }
  });
});

describe('the order', () => {
  test('with the newest first, dates fall, and pages without one come last', async () => {
    await ask({ q: 'reablement', sort: 'newest' });
    while (await tab.locator('#search-more').isVisible()) {
      const before = await shown();
      await tab.locator('#search-more').click();
      await expect.poll(shown, patience).toBeGreaterThan(before);
    }
    const lines = await tab.locator('#results > li .working').allTextContents();
    const years = lines.map((line) => Number(/ · (?:.* )?(\d{4})(?:\/\d\d)?$/.exec(line)?.[1] ?? 0));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(new Set(years).size).toBeGreaterThan(3);
    expect(await told()).toMatch(new RegExp(`^${lines.length} pages found`));
  });

  test('finds no fewer pages than by match', async () => {
    await ask({ q: 'reablement' });
    const byMatch = await told();
    await tab.selectOption('#search-sort', 'newest');
    await expect.poll(() => new URL(tab.url()).searchParams.get('sort'), patience).toBe('newest');
    expect(await told()).toBe(byMatch);
  });
});

describe('nothing found', () => {
  test('words and filters are said, and each way out that is offered finds something', async () => {
    await ask({ q: 'reablment', council: 'Stoke-on-Trent', year: '2023' });
    expect(await told()).toBe('No page found for “reablment” with council Stoke-on-Trent, year 2023.');
    await tab.locator('#search-tips a', { hasText: 'reablement' }).click();
    await expect.poll(told, patience).toMatch(/^\d+ pages found for “reablement”\.$/);
    await tab.goBack();
    await expect.poll(told, patience).toMatch(/^No page/);
    expect(await tab.inputValue('#search select[name=year]')).toBe('2023');
  });

  test('a filter that leaves nothing can be dropped', async () => {
    await ask({ q: 'reablement', council: 'Stoke-on-Trent', kind: 'Scorecard' });
    await tab.locator('#search-tips a', { hasText: 'council Stoke-on-Trent' }).click();
    await expect.poll(told, patience).toMatch(/^\d+ pages found for “reablement” with kind Scorecard\.$/);
  });

  test('a word that stands nowhere is said, and a near one offered', async () => {
    await ask({ q: 'leicster reablement' });
    expect(await told()).toContain('No page has “leicster” itself.');
    expect(await tab.locator('#search-tips a').first().textContent()).toBe('leicester reablement');
  });
});

describe('going back', () => {
  test('what was typed anew is one step, not one a letter', async () => {
    await ask({ q: 'reablement' });
    await type('safeg');
    await type('safeguarding');
    await expect.poll(() => new URL(tab.url()).searchParams.get('q')).toBe('safeguarding');
    await tab.goBack();
    await expect.poll(told, patience).toContain('“reablement”');
    expect(await tab.inputValue('#search-words')).toBe('reablement');
  });

  test('from a page found, as many are shown as before, and the focus was on the first new one', async () => {
    await ask({ q: 'reviews' });
    expect(await shown()).toBe(8);
    await tab.locator('#search-more').click();
    await expect.poll(shown, patience).toBe(16);
    const focused = await tab.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe(await tab.locator('#results > li').nth(8).locator('h3 a').getAttribute('href'));
    await tab.locator('#results > li').nth(9).locator('h3 a').click();
    await tab.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await tab.goBack();
    await expect.poll(shown, patience).toBe(16);
  });
});

test('each choice of each filter finds at least one page', async () => {
  await tab.goto(`${site.origin}${built.base}search/`);
  const choices = () =>
    tab.locator('#search-filters select').evaluateAll((all) =>
      all.flatMap((one) => {
        const select = one as HTMLSelectElement;
        return [...select.options].flatMap(({ value }) => (value ? [[select.name, value]] : []));
      }),
    );
  await expect.poll(async () => (await choices()).length, patience).toBeGreaterThan(150);
  const all = (await choices()) as [string, string][];
  const names = ['council', 'region', 'kind', 'theme', 'year', 'framework', 'status'];
  expect([...new Set(all.map(([name]) => name))]).toEqual(names);
  // As text: what is compiled here imports in a way that no browser knows.
  const empty = await tab.evaluate(`(async () => {
    const index = await import('${built.base}pagefind/pagefind.js');
    const found = ([name, value]) => index.search(null, { filters: { [name]: value } });
    const counts = await Promise.all(${JSON.stringify(all)}.map(async (one) => [one, (await found(one)).results.length]));
    return counts.filter(([, count]) => !count);
  })()`);
  expect(empty).toEqual([]);
});
