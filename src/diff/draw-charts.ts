import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawImage } from '../publish/images/draw-image.ts';
import type { ChartChange, Drawing } from './changed-charts.ts';
import { mostImages } from './limits.ts';
import { encoded } from './markdown.ts';
import type { ChartImages } from './tell-charts.ts';

/** Width of an image in pixels: as wide as a comment shows it, at twice its density. */
const width = 1200;

const safe = (name: string): string => name.replace(/[^a-z0-9]+/gi, '-');

/** Draws the first of some charts, before and after, into a folder. Returns their addresses below `prefix`. */
export async function drawCharts(
  charts: readonly ChartChange[],
  folder: string,
  prefix: string,
): Promise<ChartImages> {
  mkdirSync(folder, { recursive: true });
  const images = new Map<string, { before?: string; after?: string }>();
  for (const [at, { file, before, after }] of charts.slice(0, mostImages).entries()) {
    const draw = async (drawing: Drawing | undefined, when: 'before' | 'after') => {
      if (!drawing) return {};
      const name = `${String(at + 1).padStart(2, '0')}-${safe(file)}-${when}.png`;
      writeFileSync(join(folder, name), await drawImage(drawing.svg, width));
      return { [when]: encoded(`${prefix.replace(/\/$/, '')}/${name}`) };
    };
    images.set(file, { ...(await draw(before, 'before')), ...(await draw(after, 'after')) });
  }
  return images;
}
