import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { faultOfAddress } from '../../src/verify/broken-links.ts';
import { linksOf, named } from '../../src/verify/page.ts';
import { atomFaultsIn, atomRules } from './atom-faults.ts';
import { readSite } from './built-site.ts';
import { openSite } from './open-site.ts';

interface Item {
  id: string;
  url: string;
  title: string;
  content_text: string;
  date_published?: string;
}

const built = inject('atRoot');
const open = openSite(built);
const site = readSite(built);
const textOf = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const feeds = [...site.files].filter((file) => file.endsWith('.atom'));
const itemsOf = (file: string): Item[] => JSON.parse(textOf(file.replace(/atom$/, 'json'))).items;

let page: BrowserPage;
beforeAll(async () => {
  page = await open.browser.newPage();
});
afterAll(() => page?.close());

const faultsIn = (xml: string) => page.evaluate(atomFaultsIn, { xml, rules: atomRules });

test('there is a feed of the site and one for each council with data', () => {
  const councils = [...site.files].flatMap((file) => /^data\/councils\/(.+)\.csv$/.exec(file)?.[1] ?? []);
  expect(councils).not.toEqual([]);
  expect(feeds.toSorted()).toEqual(
    ['changes.atom', ...councils.map((area) => `councils/${area}/changes.atom`)].toSorted(),
  );
});

describe.each(feeds)('%s', (file) => {
  test('is Atom by the rules of RFC 4287', async () => {
    expect(await faultsIn(textOf(file))).toEqual([]);
  });

  test('says what its twin in JSON Feed 1.1 says', () => {
    const { version, title, items, feed_url } = JSON.parse(textOf(file.replace(/atom$/, 'json')));
    expect([version, feed_url]).toEqual([
      'https://jsonfeed.org/version/1.1',
      `${site.origin}/${file.replace(/atom$/, 'json')}`,
    ]);
    expect(title).not.toBe('');
    const ids = [...textOf(file).matchAll(/<entry>\n<id>(.+?)<\/id>/g)].map(([, id]) => id);
    expect(items.map(({ id }: Item) => id)).toEqual(ids);
    expect(ids).not.toEqual([]);
  });

  test('leads from each entry to a place on the site, newest first', () => {
    const items = itemsOf(file);
    expect(items.flatMap(({ url }) => faultOfAddress(new URL(url), site) ?? [])).toEqual([]);
    const times = items.map(({ date_published = '' }) => date_published);
    expect(times).toEqual(times.toSorted().reverse());
  });
});

test('the page of changes tells every change that the feed tells', () => {
  const changes = site.byFile.get('changes/index.html') ?? expect.unreachable('there is no /changes/');
  const told = named(changes, 'li').map((item) => item.text());
  for (const { content_text } of itemsOf('changes.atom'))
    expect(
      told.some((text) => text.includes(content_text)),
      content_text,
    ).toBe(true);
});

test('every page but embedded charts names the feed, a council its own before it', () => {
  const alternates = (file: string) =>
    linksOf(site.byFile.get(file) ?? expect.unreachable(`there is no ${file}`), 'alternate').map(
      ({ attributes }) => [attributes.type, attributes.href],
    );
  const ofSite = ['application/atom+xml', '/changes.atom'];
  const others = site.pages.filter(({ file }) => !file.startsWith('embed/'));
  const lacking = others.filter(({ file }) => alternates(file).at(-1)?.join() !== ofSite.join());
  expect(lacking.map(({ address }) => address)).toEqual([]);
  expect(alternates('councils/plymouth/index.html')).toEqual([
    ['application/atom+xml', '/councils/plymouth/changes.atom'],
    ofSite,
  ]);
});

describe('the check of Atom', () => {
  const good = () => textOf('changes.atom');

  test.each<[string, (xml: string) => string, string]>([
    ['a tag left open', (xml) => xml.replace('</title>', ''), 'is not well-formed XML'],
    [
      'an entry without a date',
      (xml) => xml.replace(/(<entry>[\s\S]*?)<updated>.*?<\/updated>/, '$1'),
      '<entry> needs one <updated>',
    ],
    ['a date without a time', (xml) => xml.replace(/T00:00:00Z/, ''), '<updated> is no time'],
    [
      'an id twice',
      (xml) => xml.replace(/(<entry>\n)<id>.*?<\/id>/, `$1${/<id>.*?<\/id>/.exec(xml)?.[0]}`),
      '<feed> has an id twice',
    ],
    [
      'an id that is an address without its host',
      (xml) => xml.replace(/<id>.*?<\/id>/, '<id>/changes.atom</id>'),
      '<feed> has an id that is no IRI',
    ],
    ['no author', (xml) => xml.replace(/<author>.*?<\/author>/, ''), '<entry> has no author'],
    [
      'an element that is not of Atom',
      (xml) => xml.replace('<entry>', '<entry><description/>'),
      '<entry> may not hold <description>',
    ],
  ])('finds %s', async (_, spoil, said) => {
    expect((await faultsIn(spoil(good()))).join('\n')).toContain(said);
  });
});
