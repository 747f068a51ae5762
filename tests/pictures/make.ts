import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startDev } from '../cli/run-dev.ts';
import { launchChromium } from '../site/chromium.ts';
import { spoilQuarter } from './spoil-quarter.ts';
import { terminalPage } from './terminal.ts';

/** Makes the pictures of the guide anew, but those of LibreOffice, which are taken by hand as the readme here says. */
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const root = join(folder, 'northam');
cpSync('tests/fixtures/small-world', root, { recursive: true });
spoilQuarter(root);

const browser = await launchChromium();
const tab = await browser.newPage({ viewport: { width: 760, height: 1400 }, deviceScaleFactor: 2 });

/** A page of a server that has only begun loads twice. */
const open = (address: string) => tab.goto(address, { waitUntil: 'networkidle' });

/** Photographs one element of a page, from its top and so many CSS pixels down. */
async function take(page: Page, name: string, selector: string, most = 1000): Promise<void> {
  const element = page.locator(selector).first();
  await element.evaluate(async (shown) => {
    await document.fonts.ready;
    shown.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await page.waitForTimeout(500);
  const box = await element.boundingBox();
  if (!box) throw new Error(`${name}: there is no ${selector}`);
  const [width, height] = [Math.floor(box.width), Math.floor(Math.min(box.height, most))];
  const clip = { x: Math.ceil(box.x), y: Math.ceil(box.y), width, height };
  await page.screenshot({ path: `public/guide/${name}.png`, clip });
  process.stderr.write(`'${name}': { width: ${width}, height: ${height} },\n`);
}

const { stdout } = spawnSync(process.execPath, ['src/cli/check.ts', '--root', root], {
  encoding: 'utf8',
  env: { PATH: process.env.PATH, FORCE_COLOR: '1' },
});
await tab.setContent(terminalPage('npm run check', stdout.trimEnd()));
await take(tab, 'check-output', 'pre');

const faulty = await startDev(root);
await open(faulty.origin);
await take(tab, 'fault-page', 'main');
await faulty.stop();

const own = await startDev('.');
await open(
  `${own.origin}/sources/leicester-scrutiny-2023-10/#observations-leicester-reviews-completed-2023-24-q1`,
);
await take(tab, 'traced-figure', ':target');
await open(`${own.origin}/councils/plymouth/journeys/improvement-plan-2025/`);
await take(tab, 'verdict', '#targets-plymouth-2025-reviewed-12m', 368);
await own.stop();
await browser.close();
rmSync(folder, { recursive: true });
