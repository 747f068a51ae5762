import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { named } from '../../src/verify/page.ts';
import { readSite } from './built-site.ts';
import { launchChromium } from './chromium.ts';
import { listenTo } from './complaints.ts';
import { parseHeaders, readHeaders } from './headers-file.ts';
import { onePerKind } from './page-kinds.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { pathOf, visitPages } from './visit-pages.ts';

const built = inject('atRoot');
const underBase = inject('underBase');
const { pages } = readSite(built);
/** One page of each kind; of those that show one chart alone there are hundreds, made in one way. */
const chosen = onePerKind(pages, built.base);

/** What a page says of itself, for a host that sends no headers of ours. */
const ownPolicy = (page: (typeof pages)[number]) =>
  named(page, 'meta')
    .filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    .map(({ attributes }) => attributes.content);
const sentPolicy = (folder: string, path: string) =>
  readHeaders(folder)(path)
    .filter(([name]) => name === 'Content-Security-Policy')
    .map(([, value]) => value);

test.each([built, underBase])(
  'every page below $base says in itself what its host is told, but who may frame it',
  (site) => {
    const all = readSite(site).pages;
    expect(all.length).toBeGreaterThan(500);
    for (const page of all) {
      const [sent = '', ...others] = sentPolicy(site.folder, page.address);
      expect(others, page.address).toEqual([]);
      expect(ownPolicy(page), page.address).toEqual([sent.replace(/; frame-ancestors [^;]*$/, '')]);
    }
  },
);

test('a policy stands in its page before all that it is about', () => {
  for (const { html, address } of pages)
    expect(html.slice(0, html.indexOf('http-equiv="Content-Security-Policy"')), address).not.toMatch(
      /<(?:script|link|style|img|base|body)/,
    );
});

test('nothing is let in but what the site itself holds, and no script that stands in a page', () => {
  const policies = new Set(pages.flatMap(ownPolicy));
  expect(policies.size).toBe(2);
  for (const policy of policies) {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

test('the headers are within what Netlify and Cloudflare Pages take: 100 rules, 2,000 characters a line', () => {
  const text = readFileSync(`${built.folder}/_headers`, 'utf8');
  expect(parseHeaders(text).length).toBeLessThan(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
});

/** A host that knows nothing of `_headers`, as Pages is. */
const hosts = [
  { host: 'a host that sends our headers', plain: false },
  { host: 'a host that sends none, as Pages', plain: true },
];

describe.each(hosts)('on $host', ({ plain }) => {
  let site: ServedSite;
  let context: BrowserContext;
  let close: () => Promise<void>;
  beforeAll(async () => {
    site = await serveSite(built, { plain });
    const browser = await launchChromium();
    context = await browser.newContext();
    await context.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', (event) =>
        broken.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    close = () => browser.close();
  });
  afterAll(async () => {
    await close?.();
    await site?.close();
  });

  test('no page of any kind breaks its policy, or complains of anything', async () => {
    const complaints = listenTo(context, site.origin);
    const addresses = chosen.map(({ address }) => site.origin + address);
    const found = await visitPages(context, addresses, async (tab) => ({
      path: pathOf(tab),
      broken: await tab.evaluate(() => (window as unknown as { broken: string[] }).broken),
    }));
    expect(found.length).toBeGreaterThan(25);
    expect(found.filter(({ broken }) => broken.length)).toEqual([]);
    expect(complaints).toEqual({ strangers: [], errors: [] });
  });

  test('the search, which runs a compiled index, finds', async () => {
    const tab = await context.newPage();
    await tab.goto(`${site.origin}/search/?q=plymouth`);
    await tab.locator('main a[href*="/councils/plymouth/"]').first().waitFor();
    expect(await tab.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    await tab.close();
  });

  test('a script or a style that was put into a page does not run', async () => {
    const tab = await context.newPage();
    await tab.goto(`${site.origin}/councils/`);
    await tab.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p id="put" style="color: red" onclick="ran = true">x</p>',
      );
      document.getElementById('put')?.click();
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      new Image().src = 'https://elsewhere.invalid/a.png';
    });
    // Where a header and the page say it, each is broken.
    const directives = () => [
      ...new Set((window as unknown as { broken: string[] }).broken.map((one) => one.split(' ')[0])),
    ];
    await tab.waitForFunction(`(${directives})().length === 4`);
    expect((await tab.evaluate(directives)).sort()).toEqual([
      'img-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
    ]);
    expect(await tab.evaluate(() => 'ran' in window)).toBe(false);
    await tab.close();
  });

  test('an embedded chart is shown on a page of others', async () => {
    const shown = await framed(
      context,
      `${site.origin}${pages.find(({ file }) => file.startsWith('embed/'))?.address}`,
    );
    expect(shown).toBe(true);
  });

  test(`another page of ours is ${plain ? 'shown there too, which only a header can refuse' : 'not'}`, async () => {
    expect(await framed(context, `${site.origin}/councils/`)).toBe(plain);
  });
});

/** Whether a page shows when another site puts it in a frame. */
async function framed(context: BrowserContext, address: string): Promise<boolean> {
  const elsewhere: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>A newspaper</title><iframe src="${address}"></iframe>`);
  });
  await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready));
  const tab = await context.newPage();
  await tab.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  const inside = tab.frames()[1];
  const shown = await inside
    ?.locator('main')
    .count()
    .catch(() => 0);
  await tab.close();
  elsewhere.closeAllConnections();
  elsewhere.close();
  return shown === 1;
}
