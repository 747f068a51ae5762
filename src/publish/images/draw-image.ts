import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { packageFile, projectFile } from '../project-file.ts';
import { encodePng } from './encode-png.ts';

const fontFiles = ['newsreader-600', 'public-sans-400', 'public-sans-600', 'inter-symbols'].map((name) =>
  projectFile(`src/publish/fonts/${name}.ttf`),
);

let ready: Promise<Uint8Array[]> | undefined;

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(packageFile('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fontFiles.map(async (file) => new Uint8Array(await readFile(file))));
}

/** Draws an SVG as a PNG of the given width in pixels, with the fonts of this project and no others. */
export async function drawImage(svg: string, width: number): Promise<Buffer> {
  ready ??= prepare();
  const fontBuffers = await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
    fitTo: { mode: 'width', value: width },
  });
  const drawn = drawing.render();
  const png = encodePng({ width: drawn.width, height: drawn.height, bytes: drawn.pixels });
  drawn.free();
  drawing.free();
  return png;
}
