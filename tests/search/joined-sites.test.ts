import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { change, copyOfSmallWorld, keptFolder, smallWorld } from '../fixtures/worlds.ts';
import { launchChromium } from '../site/chromium.ts';
import { type ServedSite, serveSite } from '../site/serve-site.ts';

vi.setConfig({ testTimeout: 60_000 });

const { folder, remove } = keptFolder();
const silent = 'http://127.0.0.1:9/';
const sites: ServedSite[] = [];
let browser: Browser;

function build(root: string, name: string, ...options: string[]): string {
  const out = join(folder, name);
  const { PATH, HOME } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--root', root, '--out', out, ...options],
    { encoding: 'utf8', env: { PATH, HOME } },
  );
  if (status !== 0) throw new Error(stderr);
  return out;
}

async function served(site: string, base = '/'): Promise<string> {
  const one = await serveSite({ folder: site, base });
  sites.push(one);
  return one.origin + base;
}

/** The address of a site with `--search-with` of another, and that of the other, which has a word of its own and lies under a base. */
let [near, far] = ['', ''];

beforeAll(async () => {
  const root = copyOfSmallWorld(folder);
  change(root, 'content/councils/northam.mdx', 'Northam is', 'Wherryton, as nobody calls it, is');
  far = await served(build(root, 'far', '--base', '/far/'), '/far/');
  near = await served(build(smallWorld, 'near', '--search-with', `${far.slice(0, -1)},${silent}`));
  browser = await launchChromium();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all(sites.map((one) => one.close()));
  remove();
});

/** What a search shows, and every address that the browser asked while it did. */
async function search(site: string, words: string) {
  const tab = await browser.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  tab.on('console', (message) => /policy|CORS/i.test(message.text()) && faults.push(message.text()));
  await tab.goto(`${site}search/?${new URLSearchParams({ q: words })}`);
  await expect.poll(() => tab.locator('#search-status').textContent(), { timeout: 10_000 }).toMatch(/found/);
  const links = await tab
    .locator('#results > li h3 a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const about = await tab.locator('#results > li .working').allTextContents();
  const told = await tab.locator('#search-status').textContent();
  await tab.close();
  return { links, about, told, asked, faults };
}

test('a search finds the page of another site on another port, says where it is, and links to it', async () => {
  const { links, about, asked } = await search(near, 'Wherryton');
  expect(links).toContain(`${far}councils/northam/`);
  expect(links.every((link) => link.startsWith(far))).toBe(true);
  expect(about[0]).toContain(new URL(far).host);
  expect((await fetch(links[0] ?? '')).status).toBe(200);
  expect(asked.filter((one) => /\.(js|pagefind)(\?|$)/.test(one) && !one.startsWith(near))).toEqual([]);
});

test('pages of both sites stand in one list, and a site that does not answer is named', async () => {
  const { links, told } = await search(near, 'sea');
  const hosts = new Set(links.map((link) => new URL(link).host));
  expect([...hosts].sort()).toEqual([near, far].map((one) => new URL(one).host).sort());
  expect(told).toContain(`Not searched, for they did not answer: ${silent}.`);
});

test('a site that names no other asks nobody else, and its pages may not', async () => {
  const { links, asked } = await search(far, 'Wherryton');
  expect(links).toContain(`${far}councils/northam/`);
  expect(asked.filter((one) => !one.startsWith(far))).toEqual([]);
  const policyOf = async (address: string) => (await fetch(address)).headers.get('content-security-policy');
  expect(await policyOf(`${far}search/`)).toContain("connect-src 'self';");
  expect(await policyOf(`${near}councils/`)).toContain("connect-src 'self';");
  expect(await policyOf(`${near}search/`)).toContain(`connect-src 'self' ${far} ${silent};`);
});
