import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeContext, inFirstLook, inOtherLooks } from './axe-faults.ts';
import { firstLook, type Look, otherLooks, show } from './axe-looks.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await (await axeContext(browser)).newPage();
}, 60_000);

afterAll(() => browser?.close());

/** A page that is right in every look but for what a test puts on it. */
const page = (main: string) =>
  `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width"><title>T</title><style>
    .tiny { padding: 0; border: 0; width: 9px; height: 9px; font-size: 9px }
    .far, .near { display: none }
    @media (min-width: 1000px) { .far { display: block } }
    @media (min-width: 1000px) and (prefers-color-scheme: light) and (forced-colors: none) { .far.light { color: #ddd } }
    @media (min-width: 1000px) and (prefers-color-scheme: dark) { .far.dark { color: #ddd } }
    @media (min-width: 1000px) and (forced-colors: active) { .far.forced { forced-color-adjust: none; color: #ddd } }
    @media (prefers-color-scheme: dark) and (max-width: 999px) { .dim { color: #ddd } }
    @media (forced-colors: active) and (max-width: 999px) { .own { forced-color-adjust: none; color: #ddd } }
    @media (max-height: 300px) { .near { display: block } }
  </style><main><h1>One</h1>${main}</main></html>`;

async function faultsOf(main: string): Promise<string[]> {
  await tab.setContent(page(main));
  const faults = [...(await inFirstLook(tab)).faults, ...(await inOtherLooks(tab, new Set()))];
  return faults.map(({ what }) => what);
}

test('axe finds nothing on a good page', async () => {
  expect(await faultsOf('<p>Words</p>')).toEqual([]);
});

test('axe tells which rules it asked and which had something to judge', async () => {
  await tab.setContent(page('<p>Words</p>'));
  const { asked, passed } = await inFirstLook(tab);
  expect(asked).toEqual(expect.arrayContaining(['image-alt', 'document-title']));
  expect(passed).toContain('document-title');
  expect(passed).not.toContain('image-alt');
});

test.each([
  ['an image without words', '<img src="data:,">', 'image-alt', 'light, 320 px'],
  ['pale text', '<p style="color: #ccc">Pale</p>', 'color-contrast', 'light, 320 px'],
  [
    'small targets',
    '<button class="tiny">a</button><button class="tiny">b</button>',
    'target-size',
    'light, 320 px',
  ],
])('axe finds %s in the first look', async (_, main, rule, look) => {
  expect(await faultsOf(main)).toContainEqual(
    expect.stringMatching(new RegExp(`^${rule}: .*\\(${look}\\)$`)),
  );
});

// Each fault stands in one look alone, so that no other can answer for it.
test.each([
  ['text pale in the dark', '<p class="dim">Dim</p>', 'color-contrast', 'dark, 320 px'],
  ['text that keeps its own colour', '<p class="own">Own</p>', 'color-contrast', 'forced colours, 320 px'],
  ['text pale on a desk', '<p class="far light">Far</p>', 'color-contrast', 'light, 1280 px'],
  ['text pale on a desk in the dark', '<p class="far dark">Far</p>', 'color-contrast', 'dark, 1280 px'],
  [
    'text of its own colour on a desk',
    '<p class="far forced">Far</p>',
    'color-contrast',
    'forced colours, 1280 px',
  ],
  [
    'small targets in a low window',
    '<div class="near"><button class="tiny">a</button><button class="tiny">b</button></div>',
    'target-size',
    'light, 1280 px at 400%',
  ],
])('axe finds %s', async (_, main, rule, look) => {
  const faults = await faultsOf(main);
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) {
    expect(fault).toContain(rule);
    expect(fault).toContain(`(${look})`);
  }
});

test('a skeleton is looked at in the other looks once', async () => {
  const seen = new Set<string>();
  const dim = (words: string) => page(`<p class="dim">${words}</p>`);
  await tab.setContent(dim('One'));
  expect(await inOtherLooks(tab, seen)).toHaveLength(1);
  await tab.setContent(dim('Another'));
  expect(await inOtherLooks(tab, seen)).toEqual([]);
});

test.each([1, 2])('at 400% a pixel of the page is four of the screen, time %i', async () => {
  const size = () => tab.evaluate(() => `${innerWidth} by ${innerHeight} at ${devicePixelRatio}`);
  const zoomed = otherLooks.find(({ name }) => name.endsWith('400%')) as Look;
  const leave = await show(tab, zoomed);
  expect(await size()).toBe('320 by 256 at 4');
  await leave();
  await show(tab, firstLook);
  expect(await size()).toBe('320 by 640 at 1');
});

test('text painted in the colours of the system is not taken for pale', async () => {
  const main = '<p>Words</p><style>@media (forced-colors: active) { p { color: #ddd } }</style>';
  expect(await faultsOf(main)).toEqual([]);
});
