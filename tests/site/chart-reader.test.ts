import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type axe from 'axe-core';
import type { Locator, Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { axeContext } from './axe-faults.ts';
import { readSite } from './built-site.ts';
import { listenTo } from './complaints.ts';
import { layoutShift } from './in-the-page.ts';
import { openSite } from './open-site.ts';
import { pathOf, visitPages } from './visit-pages.ts';

const built = inject('atRoot');
const site = openSite(built);
const read = readSite(built).pages.filter(({ html }) => html.includes('data-reader'));
const missing = 'not available';
const withGap = read.find(({ html }) => html.includes(missing) && html.includes('aria-sort'));

/** Goes to the first chart that can be read, which fetches the script. */
async function callReader(tab: Tab): Promise<void> {
  await tab.locator('.reader').first().scrollIntoViewIfNeeded();
  await tab.waitForSelector('.reader input');
}

test('every chart with a table can be read, and nothing moves when its slider comes', async () => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
  const addresses = read.map(({ address }) => site.origin + address);
  const faults = await visitPages(context, addresses, async (tab) => {
    // Those in what is folded away come near only when it is opened.
    await tab.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await callReader(tab);
    const [places, sliders] = [
      await tab.locator('.reader').count(),
      await tab.locator('.reader input').count(),
    ];
    const moved = await tab.evaluate(layoutShift);
    return [
      ...(places === sliders
        ? []
        : [{ page: pathOf(tab), what: `${sliders} of ${places} charts can be read` }]),
      ...(moved < 0.01 ? [] : [{ page: pathOf(tab), what: 'moves', at: String(moved) }]),
    ];
  });
  expect(addresses.length).toBeGreaterThan(5);
  expect(tell(faults.flat())).toBe('');
});

test('the script is under 4 kB as brotli sends it', () => {
  const folder = join(built.folder, '_astro');
  const scripts = readdirSync(folder).filter((file) => /^(read-|ChartReader).*\.js$/.test(file));
  const bytes = scripts.map((file) => brotliCompressSync(readFileSync(join(folder, file))).length);
  const sum = bytes.reduce((all, one) => all + one, 0);
  console.info(`the reader of charts is ${sum} bytes in ${scripts.length} files`);
  expect(scripts).toHaveLength(2);
  expect(sum).toBeLessThan(4096);
});

describe('a trend with a missing figure', () => {
  let tab: Tab;
  let figure: Locator;
  let slider: Locator;
  /** Period and figure of each row of its table, oldest first. */
  let rows: [string, string][];

  beforeEach(async () => {
    const context = await site.browser.newContext({ viewport: { width: 1000, height: 900 }, hasTouch: true });
    tab = await context.newPage();
    await tab.goto(site.origin + withGap?.address);
    await callReader(tab);
    figure = tab.locator(`figure:has(.reader input):has(td:has-text("${missing}"))`).first();
    slider = figure.locator('.reader input');
    rows = await figure.locator('tbody tr').evaluateAll((list) =>
      list
        .map((row): [string, string] => {
          const [period, first] = row.querySelectorAll('th, td');
          return [period?.textContent.trim() ?? '', first?.textContent.replace(/\s+/g, ' ').trim() ?? ''];
        })
        .reverse(),
    );
  });

  afterEach(() => tab.context().close());

  const heard = () => slider.getAttribute('aria-valuetext');
  /** Where the mark of a row stands on the screen. */
  const placeOf = (index: number) =>
    figure.locator('.chart svg:visible').evaluate((svg: SVGSVGElement, back) => {
      const [x, y] =
        svg.dataset.stops
          ?.split(' ')
          .at(-1 - back)
          ?.split(',')
          .map(Number) ?? [];
      const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM() ?? undefined);
      return { x: left, y: top };
    }, index);

  test('is walked by keys from end to end, and each figure is heard as the table has it', async () => {
    await slider.focus();
    expect(await heard()).toContain(rows.at(-1)?.join(': '));
    await slider.press('Home');
    const told: string[] = [];
    for (const _ of rows) {
      told.push((await heard()) ?? '');
      expect(await figure.locator('.reader output').textContent()).toBe(told.at(-1));
      await slider.press('ArrowRight');
    }
    expect(told.map((words, index) => words.startsWith(rows[index]?.join(': ') ?? '?'))).toEqual(
      rows.map(() => true),
    );
    expect(told.some((words) => words.includes(`: ${missing}`))).toBe(true);
    await slider.press('End');
    expect(await heard()).toBe(told.at(-1));
  });

  test('follows a pointer over the drawing to the nearest figure, and rings it', async () => {
    await figure.scrollIntoViewIfNeeded();
    for (const [index, row] of rows.entries()) {
      const { x, y } = await placeOf(index);
      await tab.mouse.move(x + 4, y + 30);
      expect(await heard()).toContain(row.join(': '));
      const ring = await figure.locator('.chart svg:visible .ring').boundingBox();
      expect((ring?.x ?? 0) + (ring?.width ?? 0) / 2).toBeCloseTo(x, 0);
    }
  });

  test('follows a tap', async () => {
    await figure.scrollIntoViewIfNeeded();
    const { x, y } = await placeOf(1);
    await tab.touchscreen.tap(x, y);
    expect(await heard()).toContain(rows[1]?.join(': '));
  });
});

test('axe finds nothing in a slider', async () => {
  const tab = await (await axeContext(site.browser)).newPage();
  await tab.goto(site.origin + withGap?.address);
  await callReader(tab);
  await tab.locator('.reader input').first().focus();
  const { violations, passes } = await tab.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('.reader'),
  );
  expect(violations).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('label');
});

test('the script runs under a policy that allows nothing but files of the site', async () => {
  const context = await site.browser.newContext();
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'";
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  const { errors } = listenTo(context, site.origin);
  const tab = await context.newPage();
  await tab.goto(site.origin + read[0]?.address);
  await callReader(tab);
  await tab.locator('.reader input').first().focus();
  expect(tell(errors)).toBe('');
});
