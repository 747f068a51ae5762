import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../project-file.ts';

const folder = projectFile('node_modules/.cache/council-scorecards/images');

/** All that an image is made with beside its SVG: another of any gives another image. */
const makers = [
  'package-lock.json',
  'src/publish/images/draw-image.ts',
  'src/publish/images/encode-png.ts',
  'src/publish/images/png-chunk.ts',
  ...['newsreader-600', 'public-sans-400', 'public-sans-600', 'inter-symbols'].map(
    (name) => `src/publish/fonts/${name}.ttf`,
  ),
];

let madeWith: string | undefined;

function hashOfMakers(): string {
  const hash = createHash('sha256');
  for (const file of makers) hash.update(readFileSync(projectFile(file)));
  return hash.digest('hex');
}

function placeOf(svg: string, width: number): string {
  madeWith ??= hashOfMakers();
  const name = createHash('sha256').update(`${madeWith}\n${width}\n${svg}`).digest('hex');
  return join(folder, `${name}.png`);
}

/** The image of an SVG as an earlier build drew it; undefined where none did. */
export function kept(svg: string, width: number): Uint8Array | undefined {
  try {
    return readFileSync(placeOf(svg, width));
  } catch {
    return undefined;
  }
}

/** Keeps an image for later builds. Where it cannot be kept, they draw it again. */
export function keep(svg: string, width: number, png: Uint8Array): void {
  const place = placeOf(svg, width);
  try {
    mkdirSync(folder, { recursive: true });
    // Whole or not at all, whoever else builds.
    writeFileSync(`${place}.${process.pid}`, png);
    renameSync(`${place}.${process.pid}`, place);
  } catch {}
}
