import { readFileSync } from 'node:fs';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/parts/text-width.ts';
import { launchChromium } from '../site/chromium.ts';

const font = readFileSync(new URL('../../public/fonts/public-sans.woff2', import.meta.url)).toString(
  'base64',
);
const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const printed = [...`${letters}£–—−×±→’“”é`].filter((letter) => !'"#$*<=>[\\]^_`{|}~'.includes(letter));

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage();
  await tab.setContent(`<style>
    @font-face { font-family: Own; font-weight: 400 600; src: url(data:font/woff2;base64,${font}) }
    span { font: 100px Own; font-variant-numeric: tabular-nums; white-space: pre }
    .strong { font-weight: 700 }</style>`);
  await tab.evaluate(() => document.fonts.load('100px Own'));
}, 60_000);

afterAll(() => browser?.close());

test.each([false, true])(
  'no letter of our typeface is wider than it is taken for, strong: %s',
  async (strong) => {
    const widths = await tab.evaluate(
      ([list, look]) =>
        list.map((letter) => {
          const span = document.createElement('span');
          span.className = look;
          span.textContent = letter;
          document.body.append(span);
          return span.getBoundingClientRect().width;
        }),
      [printed, strong ? 'strong' : ''] as const,
    );
    const taken = printed.map((letter) => (textWidth(letter, strong) / 13) * 100);
    expect(widths.every((width) => width > 10)).toBe(true);
    expect(printed.filter((_, index) => (widths[index] ?? 0) > (taken[index] ?? 0) + 1)).toEqual([]);
  },
);
