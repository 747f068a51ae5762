import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawImage } from '../../src/publish/images/draw-image.ts';
import { pngWithVersion, svgWithVersion } from '../../src/publish/images/mark-version.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><desc>A</desc><path fill="#123456" d="M0 0h9v9h-9z"/></svg>';

/** The parts of a PNG in their order, each checked. */
function chunksOf(png: Buffer): { type: string; text: string }[] {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({ type: named.toString('latin1', 0, 4), text: named.toString('latin1', 4) });
    at += length + 12;
  }
  return chunks;
}

test('an SVG says the version of the data in its metadata, once', () => {
  expect(svgWithVersion(svg, 'abcdef012345').match(/<metadata>.*?<\/metadata>/g)).toEqual([
    '<metadata>Council Scorecards, data version abcdef012345</metadata>',
  ]);
});

test('a PNG says it in a part of text before its end, and is else as it was drawn', async () => {
  const drawn = await drawImage(svg, 9);
  const chunks = chunksOf(Buffer.from(pngWithVersion(drawn, 'abcdef012345')));
  expect(chunks.at(-1)?.type).toBe('IEND');
  expect(chunks.at(-2)).toEqual({
    type: 'tEXt',
    text: 'Source\0Council Scorecards, data version abcdef012345',
  });
  expect(chunks.filter(({ type }) => type !== 'tEXt')).toEqual(chunksOf(drawn));
});
