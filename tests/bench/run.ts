import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, run, wrongUsage } from '../../src/cli/arguments.ts';
import type { Bench, Part } from './part.ts';
import { writeSection } from './results.ts';
import { asText } from './section.ts';

/** Every part by its name, in the order of the results, each loaded where it is asked for: this process must stay small. */
const parts: Record<string, () => Promise<Part>> = {
  peers: async () => (await import('./parts/peers.ts')).peers,
  build: async () => (await import('./parts/build.ts')).build,
  growth: async () => (await import('./parts/growth.ts')).growth,
  page: async () => (await import('./parts/page.ts')).page,
  search: async () => (await import('./parts/search.ts')).search,
  start: async () => (await import('./parts/compared.ts')).compared('start'),
  check: async () => (await import('./parts/compared.ts')).compared('check'),
  rows: async () => (await import('./parts/compared.ts')).compared('rows'),
  reading: async () => (await import('./parts/compared.ts')).compared('reading'),
  import: async () => (await import('./parts/import.ts')).importing,
  figures: async () => (await import('./parts/figures.ts')).figures,
};
const names = Object.keys(parts);

const usage = `Usage: npm run bench -- [--only NAMES] [--rounds N] [--areas N,N] [--set NAME] [--workbook FILE]
                         [--results FILE]

Measures beside what else could do the same. What is compared runs in turns, each in processes of its own.
Medians; ratios are of processor time. Peers are fetched from npm and Debian; one that cannot be had is named.
  --only NAMES     with commas between (default: all of them):
                     peers    the build of the same pages by Eleventy, Hugo and Observable Framework
                     build    the whole build and its steps; again after one observation changed
                     growth   time and memory with the number of areas
                     page     a page in Chromium on a slow line, beside Observable Framework's
                     search   the first result of a search in Chromium
                     start, check, rows, reading   the check: its start, its rows, its peers
                     import   the import of a workbook
                     figures  the index that the search page looks numbers up in
  --rounds N       how often each is run (default: as many as its part needs)
  --areas N,N      how many areas, for growth and build
  --set NAME       wide (default) or charts: the pages that peers make; charts has one for each chart
  --workbook FILE  an ASCOF workbook to import, in place of a made-up one
  --results FILE   where the tables are written (default: tests/bench/RESULTS.md)`;

const text = { type: 'string' } as const;
const options = { only: text, rounds: text, areas: text, set: text, workbook: text, results: text };

const progress = (said: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${said}`);
};

await run(async () => {
  const given = readArguments({ usage, options });
  const { only, rounds, areas, set, workbook, results = 'tests/bench/RESULTS.md' } = given;
  const asked = only === undefined ? names : only.split(',');
  for (const name of asked)
    if (!names.includes(name)) wrongUsage(`There is nothing called "${name}" to measure.`, usage);
  const folder = mkdtempSync(join(tmpdir(), 'scorecards-bench-'));
  const bench: Bench = {
    folder,
    rounds: wholeIn('rounds', rounds)?.[0],
    areas: wholeIn('areas', areas),
    set:
      set === undefined || ['wide', 'charts'].includes(set)
        ? set
        : wrongUsage(`There is no set "${set}".`, usage),
    workbook,
    progress,
  };
  try {
    for (const name of asked) await measure(name, bench, results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

async function measure(name: string, bench: Bench, results: string): Promise<void> {
  const part = await parts[name]?.();
  const section = await part?.({ ...bench, progress: (said) => progress(`${name}: ${said}`) });
  progress('');
  if (!section) return;
  process.stdout.write(`${asText(section)}\n\n`);
  writeSection(results, name, section, names);
}

/** Whole numbers from 1 with commas between; ends the command where they are none. */
function wholeIn(name: string, given: string | undefined): number[] | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d*(,[1-9]\d*)*$/.test(given))
    wrongUsage(`--${name} is "${given}", not a number from 1.`, usage);
  return given.split(',').map(Number);
}
