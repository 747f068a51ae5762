import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { faultOfAddress } from '../../src/verify/broken-links.ts';
import { tell } from '../../src/verify/fault.ts';
import { readSite } from './built-site.ts';
import { readHeaders } from './headers-file.ts';

/** Every text of a JSON value. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe.each([
  ['at /', 'atRoot'],
  ['under a sub-path', 'underBase'],
] as const)('the files for scripts %s', (_, key) => {
  const site = readSite(inject(key));
  const home = site.origin + site.base;
  const files = [...site.files].filter((file) => file.startsWith('api/v1/'));
  const contentOf = (file: string) => JSON.parse(readFileSync(join(site.folder, file), 'utf8'));

  test('name no page, part or file that there is not', () => {
    const named = files
      .filter((file) => !file.endsWith('/openapi.json'))
      .flatMap((file) => textsIn(contentOf(file)).map((text) => ({ file, text })))
      .filter(({ text }) => text.startsWith(home));
    const faults = named.flatMap(({ file, text }) => {
      const what = faultOfAddress(new URL(text), site);
      return what ? { page: file, what: `${text}: ${what}` } : [];
    });
    expect(named.length).toBeGreaterThan(1000);
    expect(tell(faults)).toBe('');
  });

  test('can all be reached from the index', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      // The description names the root of the files, which is none.
      for (const text of textsIn(contentOf(file)))
        if (text.startsWith(`${home}api/v1/`)) visit(text.slice(home.length));
    };
    visit('api/v1/index.json');
    expect([...seen].toSorted()).toEqual(files.toSorted());
  });

  test('may be read by pages of others, as the data may, and no page may', () => {
    const headersOf = readHeaders(site.folder);
    const isOpen = (path: string) =>
      headersOf(site.base + path).some(([name]) => name === 'Access-Control-Allow-Origin');
    expect(['api/v1/index.json', 'data/areas.csv', 'councils/', ''].map(isOpen)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
