import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { coveringElements, cutWords } from './reflow.ts';

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage({ viewport: { width: 320, height: 256 } });
}, 60_000);

afterAll(() => browser?.close());

const long = 'words '.repeat(60);

test('words that wrap, scroll or stand for ears only are not cut', async () => {
  await tab.setContent(`<p>${long}</p><div style="overflow-x: auto; white-space: nowrap">${long}</div>
    <span style="position: absolute; width: 1px; height: 1px; overflow: hidden">${long}</span>`);
  expect(await tab.evaluate(cutWords)).toEqual([]);
});

test.each([
  ['wide', 'overflow: hidden; white-space: nowrap; text-overflow: ellipsis'],
  ['high', 'overflow: clip; height: 2em'],
])('words too %s for their box are cut', async (_, style) => {
  await tab.setContent(`<p id="cut" style="${style}">${long}</p>`);
  expect(await tab.evaluate(cutWords)).toEqual([expect.stringContaining('id="cut"')]);
});

const table = (first: string, second: string) =>
  `<div style="overflow: auto; width: 300px; display: flex">
    <div style="position: sticky; left: 0; flex: 0 0 ${first}">x</div><div style="flex: 0 0 ${second}">y</div>
  </div>`;

test.each([
  ['a low head', '<header style="position: sticky; top: 0; height: 40px">x</header>', 0],
  ['a high head', '<header style="position: sticky; top: 0; height: 140px">x</header>', 1],
  ['a fixed banner', '<div style="position: fixed; bottom: 0; height: 200px">x</div>', 1],
  ['a narrow first column', table('100px', '400px'), 0],
  ['a wide first column', table('200px', '400px'), 1],
  ['a wide first column of what does not scroll', table('200px', '80px'), 0],
])('of what covers more than half is told: %s', async (_, body, count) => {
  await tab.setContent(body);
  expect(await tab.evaluate(coveringElements)).toHaveLength(count);
});
