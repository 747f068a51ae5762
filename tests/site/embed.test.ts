import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { named } from '../../src/verify/page.ts';
import { readSite } from './built-site.ts';
import { openSite } from './open-site.ts';

const built = inject('atRoot');
const pages = readSite(built).pages;
const site = openSite(built);
const embedded = pages.filter(({ file }) => file.startsWith('embed/'));
const charts = pages.filter(({ file }) => /^charts\/.*\/index\.html$/.test(file));

/** The address and the height that the code on a chart's page asks for. */
function codeOf(page: (typeof pages)[number]) {
  const code =
    named(page, 'pre')
      .map((element) => element.text())
      .find((text) => text.startsWith('<iframe')) ?? '';
  const [, src = '', height = ''] = /src="([^"]*)".* height="(\d+)"/.exec(code) ?? [];
  return { path: src && new URL(src).pathname, height: Number(height) };
}

/** Somebody else's page, on an origin of its own, with a frame in it. */
let elsewhere: Server;
let origin: string;
let frame = '';
beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>A newspaper</title><script>addEventListener('message', ({ data }) => { window.told = data })</script>${frame}`,
    );
  });
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
});
afterAll(() => elsewhere?.close());

test('there is a chart to embed for every chart, and code for it with its address', () => {
  expect(charts.length).toBeGreaterThan(50);
  expect(charts.map((page) => codeOf(page).path).sort()).toEqual(
    embedded.map(({ address }) => address).sort(),
  );
});

test('an embedded chart is not for search engines, and names its place among the others', () => {
  for (const page of embedded) {
    const robots = named(page, 'meta').find(({ attributes }) => attributes.name === 'robots');
    expect(robots?.attributes.content, page.address).toBe('noindex');
    expect(
      named(page, 'a').map(({ attributes }) => attributes.target),
      page.address,
    ).not.toContain(undefined);
  }
});

describe("on somebody else's page", () => {
  const framed = async (path: string) => {
    frame = `<iframe src="${site.origin}${path}" width="320" height="600"></iframe>`;
    const tab = await site.browser.newPage();
    await tab.goto(origin);
    const [, inside] = tab.frames();
    const shown = await inside
      ?.locator('main, .site-head')
      .count()
      .catch(() => 0);
    const told = await tab
      .waitForFunction(() => (window as { told?: { type: string; height: number } }).told, null, {
        timeout: 3000,
      })
      .then((value) => value.jsonValue())
      .catch(() => undefined);
    const address = inside?.url();
    await tab.close();
    return { shown, told, address };
  };

  test('an embedded chart is shown, and tells how high it is', async () => {
    const { shown, told } = await framed(embedded[0]?.address ?? '');
    expect(shown).toBe(1);
    expect(told).toMatchObject({ type: 'council-scorecards:height' });
    expect(told?.height).toBeGreaterThan(150);
  });

  test.each(['/', '/councils/', '/charts/'])('no other page is shown: below %s', async (path) => {
    const page = path === '/charts/' ? charts[0]?.address : path;
    const { shown, address } = await framed(page ?? '');
    expect(shown).toBe(0);
    expect(address).toMatch(/^chrome-error:/);
  });
});

test.each([320, 480, 700])('every embedded chart fits its height without script at %i px', async (width) => {
  const context = await site.browser.newContext({
    viewport: { width, height: 400 },
    javaScriptEnabled: false,
  });
  const tab = await context.newPage();
  const tooHigh: string[] = [];
  for (const { path, height } of charts.map(codeOf)) {
    await tab.goto(site.origin + path);
    const box = await tab.locator('body').boundingBox();
    if (!box || box.height > height || box.width > width)
      tooHigh.push(`${path}: ${box?.height} in ${height}`);
  }
  await context.close();
  expect(tooHigh).toEqual([]);
});
