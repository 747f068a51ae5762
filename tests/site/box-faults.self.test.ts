import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxFaults, crossed } from './box-faults.ts';
import { launchChromium } from './chromium.ts';
import { drawnBoxes } from './drawn-boxes.ts';

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage({ viewport: { width: 400, height: 300 } });
}, 60_000);

afterAll(() => browser?.close());

const style = `<style>body { margin: 0 } svg { display: block; width: 300px; overflow: visible; font: 13px sans-serif }
  .dots { stroke-width: 8px }</style>`;

async function drawn(marks: string) {
  const html = `${style}<div class="chart"><svg viewBox="0 0 300 100" aria-labelledby="one">${marks}</svg></div>`;
  await tab.setContent(html);
  const [drawing] = await tab.evaluate(drawnBoxes);
  if (!drawing) throw new Error('no drawing');
  return drawing;
}

const faultsOf = async (marks: string) => boxFaults(await drawn(marks), 400);

test('nothing is found where labels stand apart', async () => {
  const lines =
    '<text x="0" y="20">58.5%</text><text x="0" y="36">in 2022/23</text><text x="90" y="20">60%</text>';
  expect(
    await faultsOf(
      `${lines}<path class="dots" d="M150 16h0"/><path class="target" d="M200 8l8 8l-8 8l-8-8z"/>`,
    ),
  ).toEqual([]);
});

test.each([
  [
    'a label upon another',
    '<text x="0" y="20">58.5%</text><text x="30" y="24">60.7%</text>',
    'lies on “60.7%”',
  ],
  ['a label past its drawing', '<text x="280" y="20">58.5%</text>', 'leaves its drawing'],
  ['a label above its drawing', '<text x="0" y="5">58.5%</text>', 'leaves its drawing'],
  ['a label past the page', '<text x="-20" y="20">58.5%</text>', 'is cut by the edge of the page'],
  [
    'a label on a dot',
    '<text x="0" y="20">58.5%</text><path class="dots" d="M70 80h0M20 14h0"/>',
    'lies on a mark',
  ],
  [
    'a label on a target',
    '<text x="0" y="20">58.5%</text><path class="target" d="M36 8l8 8l-8 8l-8-8z"/>',
    'lies on a mark',
  ],
  ['small letters', '<text x="0" y="20" font-size="9">58.5%</text>', 'is 9.0 px high'],
  ['large letters', '<text x="0" y="30" font-size="20">58.5%</text>', 'is 20.0 px high'],
])('%s is found', async (_, marks, fault) => {
  expect(await faultsOf(marks)).toContain(`one at 400 px: “58.5%” ${fault}`);
});

test('letters that are larger than the others are found', async () => {
  expect(
    await faultsOf('<text x="0" y="20">58.5%</text><text x="0" y="60" font-size="15">60.7%</text>'),
  ).toEqual(['one at 400 px: “60.7%” is not as high as the others']);
});

test('a drawing that does not show is not measured', async () => {
  await drawn('<text x="0" y="20">58.5%</text>');
  await tab.addStyleTag({ content: '.chart { display: none }' });
  expect(await tab.evaluate(drawnBoxes)).toEqual([]);
});

test('a line through a label is told apart from one beside it', async () => {
  const drawing = await drawn(
    '<text x="0" y="20">58.5%</text><text x="0" y="80">60.7%</text><path class="line" d="M0 60L20 0"/>',
  );
  expect(crossed(drawing).map(({ words }) => words)).toEqual(['58.5%']);
});
