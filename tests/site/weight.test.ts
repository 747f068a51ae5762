import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Element, linksOf, named, type Page } from '../../src/verify/page.ts';
import { readSite } from './built-site.ts';
import { kilobytes, overBudget, sentBytes } from './page-weight.ts';

const site = readSite(inject('atRoot'));
const bytesOf = (file: string) => readFileSync(join(site.folder, file));
const isScorecard = ({ address }: Page) => /^\/councils\/[^/]+\/$/.test(address);

/** What a reader is sent before a page can be read, in bytes as brotli sends them. */
const budgets = { scorecard: 20_000, page: 64_000, fonts: 40_000 };

const weigh = (page: Page, effort?: number) => ({
  page: page.address,
  bytes: [Buffer.from(page.html), ...linksOf(page, 'stylesheet').map((link) => bytesOf(fileOf(link)))]
    .map((file) => sentBytes(file, effort))
    .reduce((sum, bytes) => sum + bytes, 0),
});
const fileOf = ({ attributes }: Element) => (attributes.href ?? '').slice(site.base.length);

describe('what a page weighs', () => {
  test('a scorecard comes within its budget, style sheet and charts included', () => {
    const weighed = site.pages.filter(isScorecard).map((page) => weigh(page));
    const heaviest = weighed.toSorted((a, b) => b.bytes - a.bytes)[0];
    console.info(`The heaviest scorecard, ${heaviest?.page}, weighs ${kilobytes(heaviest?.bytes ?? 0)}`);
    expect(weighed.length).toBeGreaterThan(100);
    expect(overBudget(weighed, budgets.scorecard)).toEqual([]);
  });

  test('no other page outgrows its budget', () => {
    const weighed = site.pages.filter((page) => !isScorecard(page)).map((page) => weigh(page, 5));
    const heaviest = weighed.toSorted((a, b) => b.bytes - a.bytes)[0];
    console.info(`The heaviest other page, ${heaviest?.page}, weighs ${kilobytes(heaviest?.bytes ?? 0)}`);
    expect(weighed.length).toBeGreaterThan(100);
    expect(overBudget(weighed, budgets.page)).toEqual([]);
  });

  test('all fonts of the site together stay within theirs', () => {
    const fonts = [...site.files].filter((file) => /\.woff2?$/.test(file));
    const bytes = fonts.reduce((sum, file) => sum + bytesOf(file).length, 0);
    expect(fonts).not.toEqual([]);
    expect(overBudget([{ page: fonts.join(' and '), bytes }], budgets.fonts)).toEqual([]);
  });
});

test('a page can be read after three requests at most: itself, one style sheet, one font', () => {
  const asked = site.pages.map((page) => ({
    page: page.address,
    files: [...linksOf(page, 'stylesheet'), ...linksOf(page, 'preload')].length,
    blocking: named(page, 'script').filter(({ attributes }) => attributes.src && attributes.type !== 'module')
      .length,
  }));
  expect(asked.filter(({ files, blocking }) => files + blocking > 2)).toEqual([]);
});

test('the check of weight sees a page that is too heavy, and says by how much', () => {
  const heavy = [{ page: '/heavy/', bytes: sentBytes(Buffer.from('a')) + 20_000 }];
  expect(overBudget(heavy, 20_000)).toEqual([expect.stringMatching(/^\/heavy\/ .* over its budget/)]);
});
