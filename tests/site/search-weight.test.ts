import type { Response } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openSite } from './open-site.ts';
import { kilobytes, overBudget, sentBytes } from './page-weight.ts';

const built = inject('atRoot');
const site = openSite(built);

/** In bytes as brotli sends them, cold: all that a first search asks for but the fonts, and our own scripts in it. */
const budgets = { search: 190_000, scripts: 6_000 };

/** What is packed already is sent as it is. */
const weigh = (body: Buffer) => Math.min(body.length, sentBytes(body));

test.each([
  'reablement',
  '"stoke on trent"',
  'DoLS',
  'Deprivation of Liberty Safeguards',
  'leicster reablement',
  'safeguarding leicester',
])('a first search for %s comes within its budget', async (words) => {
  const context = await site.browser.newContext();
  const tab = await context.newPage();
  const answers: Response[] = [];
  tab.on('response', (answer) => answers.push(answer));
  await tab.goto(`${site.origin}${built.base}search/?${new URLSearchParams({ q: words })}`);
  await expect.poll(() => tab.locator('#search-status').textContent(), { timeout: 10_000 }).toMatch(/found/);
  const weighed = await Promise.all(
    answers.map(async (answer) => ({ page: answer.url(), bytes: weigh(await answer.body()) })),
  );
  await context.close();
  const sum = (wanted: (url: string) => boolean) =>
    weighed.filter(({ page }) => wanted(page)).reduce((bytes, one) => bytes + one.bytes, 0);
  const search = sum((url) => !/\.woff2$/.test(url));
  const scripts = sum((url) => /\/_astro\/.*\.js$/.test(url));
  console.info(
    `A first search for ${words} weighs ${kilobytes(search)}, ${kilobytes(scripts)} of it our scripts`,
  );
  expect(scripts).toBeGreaterThan(0);
  expect(overBudget([{ page: words, bytes: search }], budgets.search)).toEqual([]);
  expect(overBudget([{ page: 'the scripts', bytes: scripts }], budgets.scripts)).toEqual([]);
});
