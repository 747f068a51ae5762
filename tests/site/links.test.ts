import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { brokenLinks, faultOfAddress, idsTwice } from '../../src/verify/broken-links.ts';
import { tell } from '../../src/verify/fault.ts';
import { linksInCss } from '../../src/verify/links-on.ts';
import { linksOf } from '../../src/verify/page.ts';
import { readSite } from './built-site.ts';

describe.each([
  ['at /', 'atRoot'],
  ['under a sub-path', 'underBase'],
] as const)('the site %s', (_, key) => {
  const site = readSite(inject(key));

  test('has pages, each at an address that ends in / but for the 404', () => {
    expect(site.pages.length).toBeGreaterThan(10);
    const others = site.pages.map(({ address }) => address).filter((address) => !address.endsWith('/'));
    expect(others).toEqual([`${site.base}404.html`]);
  });

  test('has no link, part or file on any page that leads nowhere, and fetches nothing from others', () => {
    expect(tell(brokenLinks(site))).toBe('');
  });

  test('has a 404 page whose links lead somewhere from whatever address it is shown at', () => {
    const page = site.byFile.get('404.html') ?? expect.unreachable('there is no 404.html');
    const deep = { ...page, address: `${site.base}no/such/page/` };
    const byFile = new Map(site.byFile).set('no/such/page/index.html', deep);
    const files = new Set(site.files).add('no/such/page/index.html');
    expect(tell(brokenLinks({ ...site, pages: [deep], byFile, files }))).toBe('');
  });

  test('has no id twice on a page', () => {
    expect(tell(idsTwice(site))).toBe('');
  });

  test('names one whole canonical address on each page but the 404', () => {
    const faults = site.pages
      .filter(({ file }) => file !== '404.html')
      .map((page) => ({
        page,
        canonical: linksOf(page, 'canonical').map(({ attributes }) => attributes.href),
      }))
      .filter(({ canonical }) => canonical.length !== 1 || !canonical[0]?.startsWith(site.origin + site.base))
      .map(({ page, canonical }) => ({ page: page.address, what: `the canonical is ${canonical}` }));
    expect(tell(faults)).toBe('');
  });

  test('has no address in a style sheet that leads nowhere or to others', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const faults = sheets.flatMap((sheet) =>
      linksInCss(readFileSync(join(site.folder, sheet), 'utf8'))
        .map((address) => ({ address, url: new URL(address, `${site.origin}${site.base}${sheet}`) }))
        .filter(
          ({ url }) => url.protocol !== 'data:' && (url.origin !== site.origin || faultOfAddress(url, site)),
        )
        .map(({ address }) => ({ page: sheet, what: `there is no ${address}` })),
    );
    expect(sheets).not.toEqual([]);
    expect(tell(faults)).toBe('');
  });

  test('names only pages and files that exist in its site map and feeds', () => {
    const lists = [...site.files].filter((file) => /(^|\/)sitemap.*\.xml$|\.atom$/.test(file));
    const addresses = lists.flatMap((list) => addressesInXml(readFileSync(join(site.folder, list), 'utf8')));
    const faults = addresses
      .map((address) => new URL(address))
      .filter((url) => url.origin === site.origin && faultOfAddress(url, site))
      .map((url) => ({ page: 'site map or feed', what: `there is no ${url.href}` }));
    expect(addresses).not.toEqual([]);
    expect(tell(faults)).toBe('');
  });
});

const addressesInXml = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>|<link\s[^>]*href="([^"]+)"/g)].map(([, loc, href]) =>
    (loc ?? href ?? '').replaceAll('&amp;', '&'),
  );
