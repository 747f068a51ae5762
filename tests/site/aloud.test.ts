import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSite } from './built-site.ts';
import { openSite } from './open-site.ts';
import { onePerKind } from './page-kinds.ts';
import { faultsAloud, type Spoken, spokenPage } from './spoken-page.ts';

const built = inject('atRoot');
const { pages } = readSite(built);
const site = openSite(built);
let tab: Tab;

beforeAll(async () => {
  tab = await site.browser.newPage();
});
afterAll(() => tab?.close());

/** What stands in a frame has no landmarks of its own but the main part. */
const chosen = onePerKind(pages, built.base).filter(({ framed }) => !framed);

describe.each(chosen)('read aloud, $kind ($address)', ({ address }) => {
  let spoken: Spoken[];

  beforeAll(async () => {
    await tab.goto(site.origin + address);
    spoken = await spokenPage(tab);
  });

  test('landmarks, headings, drawings, tables and links make sense', () => {
    expect(spoken.length).toBeGreaterThan(20);
    expect(faultsAloud(spoken)).toEqual([]);
  });

  test('head, main part and foot come in this order, the heading first in the main part', () => {
    const landmarks = ['banner', 'main', 'contentinfo'];
    expect(spoken.map(({ role }) => role).filter((role) => landmarks.includes(role))).toEqual(landmarks);
    const main = spoken.slice(spoken.findIndex(({ role }) => role === 'main') + 1);
    expect(main.find(({ name }) => name)?.role).toBe('heading');
  });
});
