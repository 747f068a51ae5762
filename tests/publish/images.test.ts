import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawImage } from '../../src/publish/images/draw-image.ts';
import { encodePng } from '../../src/publish/images/encode-png.ts';
import { drawn, svgOf } from './real-charts.ts';

const chunksOf = (png: Buffer) => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
};

/** The colours of an image, pixel by pixel. */
function coloursOf(png: Buffer): number[][] {
  const chunks = chunksOf(png);
  const [header, palette] = [chunks.get('IHDR'), chunks.get('PLTE')];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const width = header?.readUInt32BE(0) ?? 0;
  return [...rows].flatMap((place, at) =>
    at % (width + 1) === 0 ? [] : [[...(palette?.subarray(place * 3, place * 3 + 3) ?? [])]],
  );
}

test('an image of few colours keeps every pixel as it was', () => {
  const bytes = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
  expect(coloursOf(encodePng({ width: 2, height: 2, bytes }))).toEqual([
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [255, 0, 0],
  ]);
});

test('an image of more than 256 colours takes for the rare ones those nearest to them', () => {
  const shades = Array.from({ length: 512 }, (_, at) => [at % 256, at < 256 ? 0 : 1, 0, 255]);
  const bytes = Uint8Array.from([...shades.slice(0, 256), ...shades].flat());
  const shown = coloursOf(encodePng({ width: 768, height: 1, bytes }));
  expect(shown.slice(512)).toEqual(shades.slice(0, 256).map((shade) => shade.slice(0, 3)));
});

test('a chart is drawn 2400 by 1260, with the same bytes each time', async () => {
  const [graphic] = drawn;
  if (!graphic) throw new Error('no chart');
  const [once, again] = [await drawImage(svgOf(graphic), 2400), await drawImage(svgOf(graphic), 2400)];
  expect([once.readUInt32BE(16), once.readUInt32BE(20)]).toEqual([2400, 1260]);
  expect(once.equals(again)).toBe(true);
}, 60_000);
