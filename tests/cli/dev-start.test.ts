import { readdirSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { change, copyOfSmallWorld } from '../fixtures/worlds.ts';
import { launchChromium } from '../site/chromium.ts';
import { runCommand } from './run-command.ts';
import { startDev } from './run-dev.ts';

vi.setConfig({ testTimeout: 120_000 });

const introduction = 'content/councils/northam.mdx';

test('begun with a fault, it shows that, and the page with its prose once mended; stopped, it leaves nothing', async () => {
  const spoilt = copyOfSmallWorld();
  change(spoilt, introduction, 'area: northam', 'area: [northam');
  const own = await startDev(spoilt);
  onTestFinished(own.kill);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const opened = await browser.newPage();
  await opened.goto(`${own.origin}/councils/northam/`);
  await opened.locator('main', { hasText: 'broken-front-matter' }).first().waitFor();
  change(spoilt, introduction, 'area: [northam', 'area: northam');
  await opened.locator('.prose', { hasText: 'a small council by the sea' }).first().waitFor();
  const folders = () => readdirSync('.astro').filter((name) => name.startsWith(`dev-${own.process.pid}-`));
  expect(folders()).toHaveLength(1);
  expect(await own.stop()).toBe(0);
  expect(own.stderr()).toBe('');
  expect(folders()).toEqual([]);
});

describe('wrong usage ends with 2 and says the right one', () => {
  test.each<[string, string[], string]>([
    ['an option that there is not', ['--rot', 'x'], "Unknown option '--rot'"],
    ['a folder that is not there', ['--root', 'no/such/folder'], 'There is no folder "no/such/folder".'],
    ['a port that is a word', ['--port', 'http'], '"http" is not a port.'],
    ['a port that no machine has', ['--port', '65536'], '"65536" is not a port.'],
  ])('%s', (_, options, said) => {
    const { status, stdout, stderr } = runCommand('dev', ...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('Usage: npm run dev -- [--root DIR] [--port NUMBER]');
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

test('help ends with 0 and stands on stdout', () => {
  const { status, stdout, stderr } = runCommand('dev', '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: npm run dev/);
});
