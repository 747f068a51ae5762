import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './program.ts';
import { wide, wideOf } from './world/size.ts';
import { printed } from './worlds.ts';

/**
 * The pages that are made beside peers. On the wide world the first set is 633 of them: 153 scorecards, their
 * performance, two assessments of each, twenty indicators and the home page. The second adds a page for each chart.
 */
const sets: Record<string, readonly string[]> = {
  wide: [
    'index.astro',
    'councils/[council]/index.astro',
    'councils/[council]/performance/index.astro',
    'councils/[council]/assessments/[assessment].astro',
    'indicators/[indicator].astro',
  ],
  charts: ['charts/[area]/[name].astro'],
};

/** The files below `src/pages` that make a set of pages: `wide`, or `charts` for those and a page for each chart. Throws for any other. */
export function routesOf(set: string): readonly string[] {
  const routes = sets[set];
  if (!routes) throw new Error(`There is no set of pages "${set}".`);
  return set === 'wide' ? routes : [...(sets.wide ?? []), ...routes];
}

/** A program of the project, as it is run. */
export const nodeProgram = (...options: string[]): Program => ({ command: [process.execPath, ...options] });

/** Makes up a world of so many councils like those of the wide site, in a folder below another; returns its root. */
export function makeWide(folder: string, councils: number, indicators = wide.indicators): string {
  const root = join(folder, `wide-${councils}-${indicators}`);
  if (existsSync(root)) return root;
  const numbers = { ...wideOf(councils), indicators, documents: indicators + 5 * councils };
  const options = Object.entries(numbers).flatMap(([name, is]) => [`--${name}`, String(is)]);
  printed('tests/bench/make-world.ts', '--size', 'wide', '--out', root, ...options);
  return root;
}
