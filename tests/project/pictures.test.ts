import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { guidePictures } from '../../src/model/guide-picture.ts';

const files = globSync('public/guide/*').sort();
const names = Object.keys(guidePictures);

test('every picture on the list has a file, and every file is on the list', () => {
  expect(files.map((file) => basename(file, '.png'))).toEqual(names.toSorted());
});

test.each(files)('%s is twice as large as the list says, and lighter than 60 kB', (file) => {
  const bytes = readFileSync(file);
  const { width = 0, height = 0 } = guidePictures[basename(file, '.png')] ?? {};
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  expect(bytes.length).toBeLessThan(60_000);
});

test('every picture stands in the guide, with words for those who cannot see it', () => {
  const prose = globSync('content/guide/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const shown = prose.flatMap((text) => [...text.matchAll(/<Picture name="([^"]+)" alt="([^"]{20,})"/g)]);
  expect(new Set(shown.map(([, name]) => name))).toEqual(new Set(names));
});
