import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { textOf } from '../../src/verify/read-site.ts';
import { readSite } from './built-site.ts';

interface Told {
  '@type': string;
  url: string;
  version: string;
  distribution: { contentUrl: string; contentSize?: string }[];
}

const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

describe.each(['atRoot', 'underBase'] as const)('what search engines are told %s', (name) => {
  const site = readSite(inject(name));
  const home = site.origin + site.base;
  const told = site.pages.flatMap((page) =>
    [...textOf(site, page.file).matchAll(data)].map(([, json = '']) => ({ page, json })),
  );

  test('is told on the data page and on the page of every council with figures', () => {
    const councils = [...site.files].filter((file) => /^data\/councils\/[a-z-]+\.csv$/.test(file));
    expect(told.map(({ page }) => page.file)).toContain('data/index.html');
    expect(told).toHaveLength(councils.length + 1);
  });

  test('cannot end its element before its time', () => {
    expect(told.filter(({ json }) => json.includes('<')).map(({ page }) => page.file)).toEqual([]);
  });

  test('names its own page, one version, and files that are there, as large as it says', () => {
    const all = told.map(({ page, json }) => ({ page, ...(JSON.parse(json) as Told) }));
    expect(new Set(all.map(({ version }) => version)).size).toBe(1);
    for (const { page, url, distribution, '@type': type } of all) {
      expect(type).toBe('Dataset');
      expect(url).toBe(site.origin + page.address);
      for (const { contentUrl, contentSize } of distribution) {
        expect(contentUrl.startsWith(home), contentUrl).toBe(true);
        const { size } = statSync(join(site.folder, contentUrl.slice(home.length)));
        if (contentSize) expect(contentSize, contentUrl).toBe(`${size} B`);
      }
    }
  });

  test('needs no leave to run: it is data, and no page lists it in its content policy', () => {
    expect(textOf(site, '_headers')).not.toContain("'sha256-");
  });
});
