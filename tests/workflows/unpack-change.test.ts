import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspector, unpackChange } from '../../.github/scripts/unpack-change.ts';

const commit = 'a'.repeat(40);
const bytes = (text: string) => new TextEncoder().encode(text);
const zipOf = (files: Zippable) => zipSync({ base: bytes(`${commit}\n`), ...files });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'council-scorecards-change-'));
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'data', 'areas.csv'), 'ours');
  writeFileSync(join(folder, 'data', 'scale.csv'), 'ours');
  writeFileSync(join(folder, 'data', 'README.md'), 'ours');
  writeFileSync(join(folder, 'src', 'site.ts'), 'ours');
});
afterEach(() => rmSync(folder, { recursive: true }));
const files = () => (readdirSync(folder, { recursive: true }) as string[]).sort();
const text = (file: string) => readFileSync(join(folder, file), 'utf8');

test('the data of a change stands in the place of ours, and nothing else is touched', () => {
  const change = { 'data/areas.csv': bytes('theirs'), 'content/councils/a-b.mdx': bytes('prose') };
  expect(unpackChange(zipOf(change), folder)).toBe(commit);
  expect(files()).toEqual([
    'content',
    'content/councils',
    'content/councils/a-b.mdx',
    'data',
    'data/README.md',
    'data/areas.csv',
    'src',
    'src/site.ts',
  ]);
  expect([text('data/areas.csv'), text('data/README.md'), text('src/site.ts')]).toEqual([
    'theirs',
    'ours',
    'ours',
  ]);
});

test.each([
  '../data/areas.csv',
  'data/../src/site.csv',
  '/data/areas.csv',
  'data\\areas.csv',
  'src/site.ts',
  'package.json',
  'data/README.md',
  'data/areas.csv\n::error::said by a file name',
  'content/guide/page.astro',
  'data/.csv',
  'data/-rf.csv',
  'data/$(id).csv',
  'DATA/areas.csv',
  'data/x.csv/y.mdx',
])('a file named %j is refused, and nothing is unpacked', (name) => {
  const before = files();
  const change = { 'data/actions.csv': bytes('theirs'), [name]: bytes('theirs') };
  expect(() => unpackChange(zipOf(change), folder)).toThrow('The change holds');
  expect(files()).toEqual(before);
});

test('what a hostile name says stands in one line', () => {
  const zip = zipOf({ 'data/a.csv\n::error::x': bytes('') });
  expect(() => unpackChange(zip, folder)).toThrow(/^[^\n]*$/);
});

test('a link in the zip becomes a text, and leads nowhere', () => {
  const link = [bytes('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] as const;
  unpackChange(zipOf({ 'data/areas.csv': link as unknown as Zippable[string] }), folder);
  expect(text('data/areas.csv')).toBe('/etc/passwd');
});

test('a change that is too large is refused before it is unpacked, however small its zip is', () => {
  const zip = zipOf({ 'data/areas.csv': new Uint8Array(2_000_000) });
  expect(zip.length).toBeLessThan(10_000);
  expect(() => unpackChange(zip, folder, { files: 10, bytes: 1_000_000 })).toThrow('larger than');
  expect(text('data/areas.csv')).toBe('ours');
});

test('a change of too many files is refused', () => {
  const mayTake = inspector();
  const file = { name: 'data/areas.csv', size: 0, originalSize: 0, compression: 0 };
  expect(() => Array.from({ length: 10_001 }, () => mayTake(file))).toThrow('more than 10000 files');
});

test.each(['', 'main', '--output=x', `${commit}0`, `$(id)${commit.slice(5)}`])(
  'a base of %j is refused',
  (base) => {
    expect(() => unpackChange(zipSync({ base: bytes(base) }), folder)).toThrow('names no commit');
  },
);
