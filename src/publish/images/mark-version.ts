import { pngChunk } from './png-chunk.ts';

/** What an image says of the data it is drawn from, where no reader sees it and its properties show it. */
const told = (version: string): string => `Council Scorecards, data version ${version}`;

/** An SVG that says the version of the data. */
export const svgWithVersion = (svg: string, version: string): string =>
  svg.replace('</desc>', `</desc><metadata>${told(version)}</metadata>`);

/** A PNG that says the version of the data. Put in once it is drawn: a new version draws no image anew. */
export function pngWithVersion(png: Uint8Array, version: string): Uint8Array<ArrayBuffer> {
  const text = pngChunk('tEXt', Buffer.from(`Source\0${told(version)}`, 'latin1'));
  // Before the last part, which holds nothing and is twelve bytes long.
  return Uint8Array.from(Buffer.concat([png.subarray(0, -12), text, png.subarray(-12)]));
}
