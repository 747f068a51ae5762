import { constants, deflateSync } from 'node:zlib';
import { pngChunk } from './png-chunk.ts';

/** Pixels as a drawing leaves them: four bytes each (red, green, blue, alpha), every one opaque. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Uint8Array;
}

const mostColours = 256;

function countColours(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= pixels.length; at++) {
    const colour = pixels[from] ?? 0;
    if (pixels[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return counts;
}

const parts = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255] as const;

const distance = (one: number, other: number): number => {
  const [a, b] = [parts(one), parts(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
};

const nearest = (colour: number, palette: readonly number[]): number =>
  palette.reduce((best, _, at) => {
    const [mine, found] = [palette[at] ?? 0, palette[best] ?? 0];
    return distance(colour, mine) < distance(colour, found) ? at : best;
  }, 0);

/** The commonest colours, and the place among them of each colour or of the one nearest to it. */
function paletteOf(pixels: Uint32Array): { palette: number[]; places: Map<number, number> } {
  const counts = [...countColours(pixels)].sort(([a, many], [b, others]) => others - many || a - b);
  const palette = counts.slice(0, mostColours).map(([colour]) => colour);
  const places = counts.map(
    ([colour], at) => [colour, at < mostColours ? at : nearest(colour, palette)] as const,
  );
  return { palette, places: new Map(places) };
}

/** Each pixel by its place in the palette, every row after a 0 that says it is not filtered. */
function indexed(pixels: Uint32Array, width: number, places: Map<number, number>): Uint8Array {
  const height = pixels.length / width;
  const rows = new Uint8Array((width + 1) * height);
  let colour = -1;
  let place = 0;
  for (let row = 0, at = 0, to = 0; row < height; row++) {
    rows[to++] = 0;
    for (const end = at + width; at < end; at++) {
      const one = pixels[at] ?? 0;
      if (one !== colour) {
        colour = one;
        place = places.get(one) ?? 0;
      }
      rows[to++] = place;
    }
  }
  return rows;
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  // Eight bits a pixel, by place in a palette.
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

/**
 * An image as PNG with a palette of 256 colours: a chart has few, and the rest are shades at its edges.
 * Runs alone are compressed, for which every machine finds the same bytes.
 */
export function encodePng({ width, height, bytes }: Pixels): Buffer {
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
  const { palette, places } = paletteOf(pixels);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header(width, height)),
    pngChunk('PLTE', Uint8Array.from(palette.flatMap(parts))),
    pngChunk('IDAT', deflateSync(indexed(pixels, width, places), { strategy: constants.Z_RLE })),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
