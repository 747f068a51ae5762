import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { tell } from '../../src/verify/fault.ts';
import { type ReadSite, readSite } from '../../src/verify/read-site.ts';
import { runCommand } from '../cli/run-command.ts';
import { copyOfSmallWorld, keptFolder } from '../fixtures/worlds.ts';
import { type WholePage, whole } from '../site/built-site.ts';
import { launchChromium } from '../site/chromium.ts';
import { listenTo } from '../site/complaints.ts';
import { invalidHtml } from '../site/html-faults.ts';
import { serveSite } from '../site/serve-site.ts';
import { makeNaughty, refused, tableFiles, taken } from './naughty-world.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const areas = ['england', 'northam', 'southam', 'westshire'];
const { folder, remove } = keptFolder();
const root = copyOfSmallWorld(folder);
const cells = makeNaughty(root, tableFiles(areas), taken);
let site: ReadSite<WholePage>;

beforeAll(() => {
  const out = join(folder, 'site');
  const { status, stderr } = runCommand(
    'build',
    '--root',
    root,
    '--out',
    out,
    '--site',
    'https://scorecards.example',
  );
  if (status !== 0) throw new Error(stderr);
  site = readSite({ folder: out, base: '/' }, 'https://scorecards.example', whole);
});
afterAll(remove);

test('the check takes strings that only look odd, and refuses those that would run, hide or break', () => {
  expect(loadDataset(root).problems).toEqual([]);
  expect(taken.length).toBeGreaterThan(150);
  expect(refused.length).toBeGreaterThan(150);
  expect(cells).toBeGreaterThan(200);
  expect([
    ...taken.filter((text) => /<[a-z!/]/i.test(text)),
    ...taken.filter((text) => /^[=+@-]/.test(text)),
  ]).toEqual([]);
});

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a site whose every free text holds them', () => {
  test('has pages of sound HTML', async () => {
    const faults = await Promise.all(site.pages.map(invalidHtml));
    expect(tell(faults.flat())).toBe('');
  });

  test('shows each of them, letter for letter', () => {
    const shown = site.pages.map(({ elements }) =>
      spaced(elements.find(({ tagName }) => tagName === 'body')?.text() ?? ''),
    );
    expect(taken.filter((text) => !shown.some((page) => page.includes(spaced(text))))).toEqual([]);
  });

  test('runs nothing of them, opens nothing, asks nobody else for anything', async () => {
    const served = await serveSite(site);
    const browser = await launchChromium();
    const context = await browser.newContext();
    const { strangers, errors } = listenTo(context, served.origin);
    const dialogs: string[] = [];
    const tab = await context.newPage();
    tab.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const { address } of site.pages) await tab.goto(served.origin + address);
    await browser.close();
    await served.close();
    expect([dialogs, tell(strangers), tell(errors.filter(({ page }) => page !== '/404.html'))]).toEqual([
      [],
      '',
      '',
    ]);
  });
});
