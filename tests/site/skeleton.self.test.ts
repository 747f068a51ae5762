import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { thinToSkeleton } from './skeleton.ts';

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage();
}, 60_000);

afterAll(() => browser?.close());

const row = (name: string) => `<tr><td class="n"><a href="/${name}/">${name}</a></td></tr>`;
const table = (names: string) => `<table>${[...names].map(row).join('')}</table>`;

async function skeletonOf(body: string): Promise<string> {
  await tab.setContent(body);
  return tab.evaluate(thinToSkeleton);
}

test.each([
  ['other words', '<p>One</p>', '<p>Another</p>'],
  ['another address', '<a href="/one/">x</a>', '<a href="/other/">x</a>'],
  ['more rows alike', table('ab'), table('abcde')],
])('%s are the same skeleton', async (_, one, other) => {
  expect(await skeletonOf(one)).toBe(await skeletonOf(other));
});

test.each([
  ['another class', '<p class="note">One</p>', '<p>One</p>'],
  ['another element', '<p>One</p>', '<div>One</div>'],
  ['no words', '<p>One</p>', '<p></p>'],
  ['a second row', table('a'), table('ab')],
  ['something hidden', '<p>One</p>', '<p hidden>One</p>'],
  ['one unlike among many', '<b>1</b><b>2</b><b>3</b>', '<b>1</b><b>2</b><b class="x">3</b>'],
])('%s makes another skeleton', async (_, one, other) => {
  expect(await skeletonOf(one)).not.toBe(await skeletonOf(other));
});

test('two of many alike stay, and one unlike them', async () => {
  await skeletonOf('<b>1</b><b>2</b><b>3</b><b class="x">4</b>');
  expect(await tab.evaluate(() => document.body.textContent)).toBe('124');
});
