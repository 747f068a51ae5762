import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { faultsAloud, spokenPage } from './spoken-page.ts';

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage();
}, 60_000);

afterAll(() => browser?.close());

async function faultsOf(main: string, around = ''): Promise<string[]> {
  await tab.setContent(`<header>Head</header>${around}<main><h1>One</h1>${main}</main><footer>Foot</footer>`);
  return faultsAloud(await spokenPage(tab));
}

test('a good page has no faults', async () => {
  const chart =
    '<svg role="img" aria-labelledby="n" aria-describedby="d"><title id="n">N</title><desc id="d">D</desc></svg>';
  const table = '<table><caption>Figures</caption><tr><th>a</th><td>1</td></tr></table>';
  const nav = '<nav aria-label="Site"><a href="/x/">Councils</a></nav>';
  expect(await faultsOf(`<h2>Two</h2>${chart}${table}`, nav)).toEqual([]);
});

test('a page is told in reading order', async () => {
  await tab.setContent(
    '<header><p><b>a</b></p></header><main><h1>b</h1><section><h2>c</h2></section></main><p>d</p>',
  );
  const texts = (await spokenPage(tab)).filter(({ role }) => role === 'StaticText');
  expect(texts.map(({ name }) => name).join('')).toBe('abcd');
});

test.each([
  ['a drawing without words', '<svg role="img"><path d="M0 0"/></svg>', 'a drawing without a name'],
  [
    'a drawing without a description',
    '<svg role="img" aria-label="N"></svg>',
    'a drawing without a description: N',
  ],
  ['a table without a caption', '<table><tr><th>a</th><td>1</td></tr></table>', 'a table without a caption'],
  ['a heading that jumps', '<h3>Three</h3>', 'from heading level 1 to 3: Three'],
  ['two first headings', '<h1>Two</h1>', '2 headings of the first level'],
  ['a link without words', '<a href="/x/"></a>', 'a link without a name'],
  ['a link that says nothing', '<a href="/x/">More</a>', 'a link that says "More"'],
  ['a navigation without a name', '<nav>x</nav>', 'a landmark without a name: navigation ""'],
  [
    'two navigations of one name',
    '<nav aria-label="N">x</nav><nav aria-label="N">y</nav>',
    '2 landmarks called navigation "N"',
  ],
  ['a second main part', '<div role="main">x</div>', '2 landmarks of the role main'],
])('%s is heard', async (_, main, fault) => {
  expect(await faultsOf(main)).toEqual([fault]);
});
