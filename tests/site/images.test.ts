import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { named } from '../../src/verify/page.ts';
import { readSite } from './built-site.ts';

const site = readSite(inject('atRoot'));
const images = [...site.files].filter((file) => /^(charts|og)\/.*\.png$/.test(file));

/** Width and height in pixels, from the first words of a PNG. */
function sizeOf(file: string): number[] {
  const bytes = readFileSync(join(site.folder, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every image of a chart is 2400 by 1260, every image of a council 1200 by 630', () => {
  expect(images.length).toBeGreaterThan(200);
  const sizes = images.map((file) => [file, ...sizeOf(file)]);
  expect(sizes).toEqual(
    images.map((file) => [file, ...(file.startsWith('og/') ? [1200, 630] : [2400, 1260])]),
  );
});

test('every scorecard and every page of a chart is shared with an image, its size and what it shows', () => {
  const shared = site.pages.filter(({ file }) => /^(councils\/[^/]+|charts\/.*)\/index\.html$/.test(file));
  for (const page of shared) {
    const said = new Map(
      named(page, 'meta').map(({ attributes }) => [attributes.property, attributes.content ?? '']),
    );
    const file = new URL(said.get('og:image') ?? '').pathname.slice(site.base.length);
    expect(sizeOf(file), page.address).toEqual([
      Number(said.get('og:image:width')),
      Number(said.get('og:image:height')),
    ]);
    expect(said.get('og:image:alt'), page.address).toMatch(/\w{3}/);
    expect(said.get('og:title'), page.address).toBe(
      named(page, 'title')[0]
        ?.text()
        .replace(/ – Council Scorecards$/, ''),
    );
  }
});
