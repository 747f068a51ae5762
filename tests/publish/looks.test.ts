import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layoutChart } from '../../src/charts/chart.ts';
import { attributesOf, drawingAttributes } from '../../src/publish/charts/looks.ts';
import { drawnWorlds } from '../charts/drawn-worlds.ts';
import { launchChromium } from '../site/chromium.ts';

let browser: Browser;
let tab: Page;
const sheets = ['tokens', 'charts', 'chart-kinds']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n');

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage({ colorScheme: 'light' });
}, 60_000);
afterAll(() => browser?.close());

const cards = drawnWorlds.map((chart) => layoutChart(chart, 'card'));
const looks = [
  ...new Set([
    ...cards.flatMap(({ shapes }) => shapes.map(({ look }) => `path ${look}`)),
    ...cards.flatMap(({ texts }) => texts.map(({ look }) => `g ${look}`)),
  ]),
];
const asked = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'text-anchor',
  'font-weight',
];

/** What a browser makes of each look in a drawing: from the style sheets, or from attributes alone. */
const shownBy = (markup: string, sheet: string): Promise<string[][]> =>
  tab
    .setContent(`<style>${sheet}</style>${markup}`)
    .then(() =>
      tab.evaluate(
        (names) =>
          [...document.querySelectorAll('[data-look]')].map((element) =>
            names.map((name) => `${name}: ${getComputedStyle(element).getPropertyValue(name)}`),
          ),
        asked,
      ),
    );

test('a chart file looks as the style sheet of the site says, in light and on white, look by look', async () => {
  const drawnBy = (attributes: (tag: string, look: string) => string) =>
    looks
      .map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)] as const)
      .map(([tag, look]) => `<${tag} data-look ${attributes(tag, look)}></${tag}>`)
      .join('');
  const page = `<div class="chart"><svg>${drawnBy((_, look) => `class="${look}"`)}</svg></div>`;
  const file = `<svg><g${drawingAttributes()}>${drawnBy((tag, look) => attributesOf(tag as 'path' | 'g', look))}</g></svg>`;
  const white = ':root { --paper: #ffffff !important }';
  expect(looks.length).toBeGreaterThan(20);
  const [bySheet, byAttributes] = [await shownBy(page, sheets + white), await shownBy(file, '')];
  expect(looks.map((look, at) => [look, byAttributes[at]])).toEqual(
    looks.map((look, at) => [look, bySheet[at]]),
  );
}, 60_000);
