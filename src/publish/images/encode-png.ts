import { constants, deflateSync } from 'node:zlib';
import { pngChunk } from './png-chunk.ts';

/** Pixels as a drawing leaves them: four bytes each (red, green, blue, alpha), every one opaque. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Uint8Array;
}

const mostColours = 256;

/** Where each run of pixels of one colour ends, in order. A chart is mostly runs, so all else goes by them. */
function endsOfRuns(pixels: Uint32Array): number[] {
  const ends: number[] = [];
  for (let at = 1; at < pixels.length; at++) if (pixels[at] !== pixels[at - 1]) ends.push(at);
  ends.push(pixels.length);
  return ends;
}

function countColours(pixels: Uint32Array, ends: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (const end of ends) {
    const colour = pixels[from] ?? 0;
    counts.set(colour, (counts.get(colour) ?? 0) + end - from);
    from = end;
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
function paletteOf(colours: Map<number, number>): { palette: number[]; places: Map<number, number> } {
  const counts = [...colours].sort(([a, many], [b, others]) => others - many || a - b);
  const palette = counts.slice(0, mostColours).map(([colour]) => colour);
  const places = counts.map(
    ([colour], at) => [colour, at < mostColours ? at : nearest(colour, palette)] as const,
  );
  return { palette, places: new Map(places) };
}

/** Each pixel by its place in the palette, every row after a 0 that says it is not filtered. */
function indexed(
  pixels: Uint32Array,
  ends: readonly number[],
  width: number,
  places: Map<number, number>,
): Uint8Array {
  const flat = new Uint8Array(pixels.length);
  let from = 0;
  for (const end of ends) {
    flat.fill(places.get(pixels[from] ?? 0) ?? 0, from, end);
    from = end;
  }
  const height = pixels.length / width;
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(flat.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
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
  const ends = endsOfRuns(pixels);
  const { palette, places } = paletteOf(countColours(pixels, ends));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header(width, height)),
    pngChunk('PLTE', Uint8Array.from(palette.flatMap(parts))),
    pngChunk('IDAT', deflateSync(indexed(pixels, ends, width, places), { strategy: constants.Z_RLE })),
    pngChunk('IEND', new Uint8Array()),
  ]);
}
