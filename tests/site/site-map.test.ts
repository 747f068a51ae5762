import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readSite } from './built-site.ts';

describe.each([
  ['at /', 'atRoot'],
  ['under a sub-path', 'underBase'],
] as const)('the site %s', (_, key) => {
  const site = readSite(inject(key));
  const textOf = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const addressesIn = (file: string) =>
    [...textOf(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const fileOf = (address: string) => address.slice((site.origin + site.base).length);

  test('names its map to those who come to read all of it, and keeps nothing from them', () => {
    const robots = textOf('robots.txt');
    expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}${site.base}sitemap-index.xml\n`);
  });

  test('has every page in its map once, but the 404 and embedded charts', () => {
    const mapped = addressesIn('sitemap-index.xml').flatMap((map) => addressesIn(fileOf(map)));
    const wanted = site.pages
      .map(({ address }) => address)
      .filter((address) => !/^(404\.html|embed\/)/.test(address.slice(site.base.length)));
    expect(mapped.toSorted()).toEqual(wanted.map((address) => site.origin + address).toSorted());
  });
});
