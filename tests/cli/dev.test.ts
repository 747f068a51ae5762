import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { problemsAsText } from '../../src/load/report.ts';
import { change, copyOfSmallWorld, keptFolder, rewrite, smallWorld } from '../fixtures/worlds.ts';
import { launchChromium } from '../site/chromium.ts';
import { type RunningDev, startDev } from './run-dev.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { folder, remove } = keptFolder();
const root = copyOfSmallWorld(folder);
const figures = 'data/observations/northam.csv';
const introduction = 'content/councils/northam.mdx';
let dev: RunningDev;
let browser: Browser;
/** Opened once, on Northam's scorecard, and never loaded anew by a test. */
let tab: Tab;

beforeAll(async () => {
  [dev, browser] = await Promise.all([startDev(root), launchChromium()]);
  tab = await newTab(`${dev.origin}/councils/northam/`);
});
afterEach(async () => {
  for (const file of ['data', 'content'])
    cpSync(join(smallWorld, file), join(root, file), { recursive: true });
  await pageStands();
});
afterAll(async () => {
  await browser?.close();
  dev?.kill();
  remove();
});

async function newTab(address: string): Promise<Tab> {
  const opened = await browser.newPage();
  opened.setDefaultTimeout(60_000);
  await opened.goto(address);
  return opened;
}

const mend = (file: string) => cpSync(join(smallWorld, file), join(root, file));
const pageStands = () => tab.locator('h1', { hasText: 'Northam' }).waitFor();
const shows = (text: string, on = tab) => on.locator('main', { hasText: text }).first().waitFor();
const get = (path: string) => fetch(dev.origin + path);
const times = (text: string) => dev.stdout().split(text).length - 1;
const inTerminal = (text: string) => vi.waitUntil(() => times(text), { timeout: 60_000 });

describe('a fault shows in the open tab and goes when mended', () => {
  test('in a cell, told with place, message, hint and rule, as text alone', async () => {
    change(root, figures, '2023-06-30,1348', '2023-06-30,13x48<script>document.title=1</script>##[error]');
    await shows('data/observations/northam.csv:8:34');
    const [problem] = loadDataset(root).problems;
    const said = await tab.locator('main').textContent();
    expect(said).toContain('value is "13x48<script>document.title=1</script>## [error]", expected');
    expect(said).toContain(problem?.hint);
    expect(said).toContain('not-a-number');
    expect(await tab.title()).toBe('1 error – Council Scorecards');
    expect(await tab.locator('vite-error-overlay').count()).toBe(0);
    mend(figures);
    await pageStands();
  });

  test('in the prose of a document', async () => {
    rewrite(root, introduction, (text) => `${text}\n{process.exit()}\n`);
    await shows(`${introduction}:10:1`);
    await shows('what stands in curly brackets would run as code: {process.exit()}');
    rewrite(root, introduction, (text) => text.replace('{process.exit()}', 'A line more.'));
    await shows('A line more.');
  });

  test('in front matter', async () => {
    change(root, introduction, 'area: northam', 'area: [northam');
    await shows(`${introduction}:`);
    await shows('broken-front-matter');
    mend(introduction);
    await pageStands();
  });

  test('where a table is deleted', async () => {
    rmSync(join(root, 'data/glossary.csv'));
    await shows('there is no data/glossary.csv');
    mend('data/glossary.csv');
    await pageStands();
  });

  test('where a file holds no text', async () => {
    rewrite(root, 'data/areas.csv', () => Uint8Array.of(0xff, 0xfe, 0x00, 0x80));
    await shows('data/areas.csv:1:1');
    mend('data/areas.csv');
    await pageStands();
  });

  test.each(['data', 'content'])(
    'where all of %s is taken away, put back, and then changed',
    async (name) => {
      renameSync(join(root, name), join(folder, 'away'));
      await shows(`there is no folder ${name}`);
      renameSync(join(folder, 'away'), join(root, name));
      await pageStands();
      const file = name === 'data' ? figures : introduction;
      change(root, file, 'northam', 'nortam');
      await shows(file);
      await shows('nortam');
    },
  );

  test('on every page and download, all faults at once', async () => {
    change(root, figures, '2023-06-30,1348', '2023-06-30,13x48');
    change(root, introduction, 'area: northam', 'area: nortam');
    await shows(introduction);
    const places = loadDataset(root).problems.map(({ file, line, column }) => `${file}:${line}:${column}`);
    expect(places.length).toBeGreaterThan(1);
    for (const path of ['/', '/councils/northam/', '/data/areas.csv', '/no/such/page/']) {
      const answer = await get(path);
      const text = await answer.text();
      expect([path, answer.status]).toEqual([path, 500]);
      expect(places.filter((place) => !text.includes(place))).toEqual([]);
      expect(text).not.toMatch(/^ +at /m);
    }
  });
});

test('from a fault a link leads to its rule, which can be read meanwhile', async () => {
  change(root, figures, '2023-06-30,1348', '2023-06-30,13x48');
  await shows('not-a-number');
  const other = await newTab(`${dev.origin}/councils/`);
  await other.getByRole('link', { name: 'not-a-number' }).click();
  await other.locator('h3#not-a-number').waitFor();
  expect(await other.locator('h1').textContent()).toBe('Rules of the check');
  await other.close();
});

test('the terminal tells a fault as the check does, once a change and not once a request', async () => {
  change(root, figures, '2023-06-30,1348', '2023-06-30,77x77');
  await shows('77x77');
  for (const path of ['/', '/councils/', '/sources/']) await get(path);
  const report = problemsAsText(loadDataset(root).problems);
  expect(times(report)).toBe(1);
});

test('a page that was still being loaded when a fault came shows it all the same', async () => {
  const slow = await browser.newPage();
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await slow.route('**/@vite/client', (route) => released.then(() => route.continue()));
  await slow.goto(`${dev.origin}/councils/northam/`, { waitUntil: 'commit' });
  await slow.locator('h1', { hasText: 'Northam' }).waitFor();
  change(root, figures, '2023-06-30,1348', '2023-06-30,88x88');
  await inTerminal('88x88');
  release();
  await shows('88x88', slow);
  await slow.close();
});

test('a warning is told in the terminal and leaves the pages standing', async () => {
  rewrite(root, 'data/areas.csv', (text) => `\uFEFF${text}`);
  await inTerminal('[byte-order-mark]');
  const answers = await Promise.all(['/', '/councils/', '/councils/northam/'].map(get));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  await pageStands();
  expect(times('[byte-order-mark]')).toBe(1);
});

describe('what is rightly changed shows in the open tab', () => {
  test('a figure, wherever it stands', async () => {
    change(root, figures, '2023-06-30,1348', '2023-06-30,1287');
    await tab.locator('.prose', { hasText: '1,287' }).first().waitFor();
  });

  test('a term of the glossary, linked from prose', async () => {
    rewrite(root, 'data/glossary.csv', (text) => `${text}By the sea,With a view of ships.,\n`);
    await tab.locator('.prose a', { hasText: 'by the sea' }).waitFor();
  });

  test('a document added and taken away', async () => {
    const [guide = ''] = readdirSync(join(root, 'content/guide'));
    cpSync(join(root, 'content/guide', guide), join(root, 'content/guide/newly-made.mdx'));
    await expect.poll(async () => (await get('/guide/newly-made/')).status, { timeout: 60_000 }).toBe(200);
    rmSync(join(root, 'content/guide/newly-made.mdx'));
    await expect.poll(async () => (await get('/guide/newly-made/')).status, { timeout: 60_000 }).toBe(404);
  });
});
