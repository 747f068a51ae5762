import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { faultsOfWalk, pressable, walkByTab } from './focus-stops.ts';

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage({ viewport: { width: 600, height: 400 } });
}, 60_000);

afterAll(() => browser?.close());

const ring = '<style>body { background: white } :focus-visible { outline: 3px solid red }</style>';

async function faultsOf(body: string): Promise<string[]> {
  await tab.setContent(`${ring}${body}`);
  const wanted = await tab.evaluate(pressable);
  return faultsOfWalk(await walkByTab(tab, 20), wanted);
}

test('a good page has no faults, and what is hidden or folded is not wanted', async () => {
  const body = `<a href="/a/">a</a><p style="height: 900px">far</p><button>b</button>
    <div hidden><a href="/c/">c</a></div><details><summary>d</summary><a href="/e/">e</a></details>`;
  expect(await faultsOf(body)).toEqual([]);
});

test('a second column may begin above the end of the first', async () => {
  const body =
    '<div style="columns: 2"><p><a href="/a/">a</a><p><a href="/b/">b</a><p><a href="/c/">c</a></div>';
  expect(await faultsOf(body)).toEqual([]);
});

test('what a script adds while the focus walks changes nothing', async () => {
  const body = `<div id="late"></div><a href="/a/" onfocus="late.innerHTML = '<p>x</p><p>y</p>'">a</a><a href="/b/">b</a>`;
  expect(await faultsOf(body)).toEqual([]);
});

test.each([
  ['an order of its own', '<a href="/a/">a</a><a href="/b/" tabindex="1">b</a>', 'goes back'],
  [
    'what is drawn above what comes before it',
    '<div style="display: flex; flex-direction: column-reverse"><a href="/a/">a</a><a href="/b/">b</a></div>',
    'goes up',
  ],
  ['a focus that does not show', '<a href="/a/" style="outline: none">a</a>', 'has no outline'],
  [
    'words that pale with the focus',
    '<a href="/a/" id="pale">a</a><style>#pale:focus-visible { background: #ffbf47; color: #ebe8e1 }</style>',
    'cannot be read while it has the focus',
  ],
  [
    'a frame whose words pale with the focus',
    '<div tabindex="0" id="pale"><p>a</p></div><style>#pale:focus-visible { color: #eee }</style>',
    'cannot be read while it has the focus',
  ],
  [
    'a focus below something else',
    '<a href="/a/">a</a><div style="position: fixed; inset: 0; background: white">x</div>',
    'is covered by DIV',
  ],
  [
    'a trap',
    '<input id="trap" onkeydown="event.preventDefault()"><a href="/b/">b</a>',
    'never reaches <a href="/b/">',
  ],
])('%s is told', async (_, body, fault) => {
  expect(await faultsOf(body)).toContainEqual(expect.stringContaining(fault));
});
