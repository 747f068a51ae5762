import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxFaults, crossed } from '../site/box-faults.ts';
import { launchChromium } from '../site/chromium.ts';
import { type DrawnBoxes, drawnBoxes } from '../site/drawn-boxes.ts';
import { drawnWorlds } from './drawn-worlds.ts';
import { renderChart, renderSparkline } from './render.ts';
import { sparklines } from './trend-worlds.ts';

const source = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const sheets = [...source('styles/site.css').matchAll(/"\.\/([\w-]+\.css)"/g)];
// The faces of the site stand in the page itself, and are waited for.
const css = sheets.map(([, path]) =>
  source(`styles/${path}`)
    .replaceAll('font-display: optional', 'font-display: block')
    .replaceAll(/url\("\/fonts\/(.+?)"\)/g, (_, file) => {
      const font = readFileSync(new URL(`../../public/fonts/${file}`, import.meta.url));
      return `url("data:font/woff2;base64,${font.toString('base64')}")`;
    }),
);
const names = drawnWorlds.map(({ input }) => input.id);

/** Every world on one page, each in a figure as pages have it. */
async function pageOfWorlds(): Promise<string> {
  const charts = await Promise.all([...drawnWorlds.map(renderChart), ...sparklines.map(renderSparkline)]);
  const figures = charts.map((html) => `<figure class="graphic">${html}</figure>`).join('');
  return `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width">
    <style>${css.join('\n')}</style><body><div class="wrap"><main>${figures}</main></div></body></html>`;
}

describe.each([320, 768, 1280])('every world in a browser, %i px wide', (width) => {
  let browser: Browser;
  let drawings: DrawnBoxes[];
  let faces: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    const tab = await browser.newPage({ viewport: { width, height: 800 } });
    await tab.setContent(await pageOfWorlds());
    faces = await tab.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
    drawings = await tab.evaluate(drawnBoxes);
    const through = drawings.flatMap((drawing) =>
      crossed(drawing).map(({ words }) => `${drawing.name}: ${words}`),
    );
    console.info(`${width} px: a line runs through ${through.length} labels ${through.join('; ')}`);
  }, 60_000);

  afterAll(() => browser?.close());

  it('is drawn once, in the looks of the site', () => {
    expect(faces).toContain('loaded');
    expect(css.length).toBeGreaterThan(3);
    expect(drawings).toHaveLength(names.length + sparklines.length);
  });

  it.each(names)('%s has no label cut, too small, or on another or a mark', (id) => {
    const own = drawings.filter(({ name }) => name.replace(/-(narrow|wide)$/, '') === id);
    expect(own).toHaveLength(1);
    expect(own.flatMap((drawing) => boxFaults(drawing, width))).toEqual([]);
  });
});
