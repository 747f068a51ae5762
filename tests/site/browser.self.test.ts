import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { listenTo } from './complaints.ts';
import { layoutShift, mainText, wideElement } from './in-the-page.ts';

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage();
}, 60_000);

afterAll(() => browser?.close());

const page = (main: string, head = '') =>
  `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width"><title>T</title>${head}
  <main><h1>One</h1>${main}</main></html>`;

test('what hides is not part of the text of a page', async () => {
  await tab.setContent('<main>Some <b>words</b> <i hidden>and none</i><noscript>nor these</noscript></main>');
  expect(await tab.evaluate(mainText)).toBe('Some words');
});

test('the sliders that read charts are not part of it, and stay', async () => {
  await tab.setContent('<main>Some words <div data-reader>and these again</div></main>');
  expect(await tab.evaluate(mainText)).toBe('Some words');
  expect(await tab.getByText('and these again').isVisible()).toBe(true);
});

test('what is too wide is named, and what scrolls by itself is not', async () => {
  await tab.setViewportSize({ width: 320, height: 640 });
  await tab.setContent(page('<div style="overflow-x: auto"><p style="width: 900px">x</p></div>'));
  expect(await tab.evaluate(wideElement)).toBe(undefined);
  await tab.setContent(page('<p id="wide" style="width: 900px">x</p>'));
  expect(await tab.evaluate(wideElement)).toContain('id="wide"');
});

test('what moves by itself is measured', async () => {
  await tab.setContent(page('<p>still</p>'));
  expect(await tab.evaluate(layoutShift)).toBe(0);
  await tab.setContent(page('<p id="grows"></p><p>pushed</p>'));
  // Only what was painted can move.
  await tab.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  await tab.evaluate(() => document.getElementById('grows')?.append('x'.repeat(400)));
  expect(await tab.evaluate(layoutShift)).toBeGreaterThan(0);
});

test('requests to others, script errors and breaches of the content policy are heard', async () => {
  const context = await browser.newContext();
  const { strangers, errors } = listenTo(context, 'http://127.0.0.1');
  const strange = await context.newPage();
  await strange.setContent(
    page(
      '',
      `<meta http-equiv="content-security-policy" content="style-src 'none'; script-src 'unsafe-inline'">
    <style>p { color: red }</style><img alt="" src="http://127.0.0.1:9/x.png"><script src="http://127.0.0.1:9/x.js"></script><script>none()</script>`,
    ),
  );
  await strange.waitForLoadState();
  expect(strangers.map(({ what }) => what)).toContain('asks for http://127.0.0.1:9/x.png');
  const told = errors.map(({ what }) => what).join('\n');
  expect(told).toContain('Content Security Policy');
  expect(told).toContain('none is not defined');
});
