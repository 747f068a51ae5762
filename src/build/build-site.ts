import { rmSync } from 'node:fs';
import { constants, homedir, tmpdir } from 'node:os';
import { useKeep } from '../kept/keep.ts';
import type { Dataset } from '../model/dataset.ts';
import { indexSite } from '../search/index-site.ts';
import type { Fault } from '../verify/fault.ts';
import { verifySite } from '../verify/verify-site.ts';
import { checksumsFile, writeChecksums } from './checksums.ts';
import { groundOf } from './ground.ts';
import { writePolicies } from './headers.ts';
import { type CountingKeep, keptPages, openKeep } from './kept-pages.ts';
import { newSite, type Place, sweep } from './place.ts';
import { step } from './progress.ts';
import { render, type Settings } from './render.ts';
import { claim, release } from './running.ts';
import { swap } from './swap.ts';

/** A site that stands: how many pages its search covers, and how many pages and files were kept or made anew. */
export interface Made {
  pages: number;
  counts: CountingKeep['counts'];
}

/** How a build ended: the site stands, or another build is at work in its place, or it has faults and was thrown away. */
export type Built = Made | { runningAs: number } | { faults: Fault[] };

/**
 * Builds a site as one transaction: render, index, verify, checksums, swap. Killed at any moment, and with any fault,
 * readers have the site before or the new one. Throws where the program or the disk fails; then nothing was swapped.
 */
export async function buildSite(place: Place, dataset: Dataset, settings: Settings): Promise<Built> {
  const runningAs = claim(place.sites);
  if (runningAs) return { runningAs };
  let fresh: string | undefined;
  const tidy = () => {
    if (fresh) rmSync(fresh, { recursive: true, force: true, maxRetries: 3 });
    release(place.sites);
  };
  const unlisten = onStop(tidy);
  try {
    sweep(place);
    fresh = newSite(place);
    const built = await make(fresh, dataset, settings);
    if ('faults' in built) return built;
    swap(place, fresh);
    // It is what readers see from here on.
    fresh = undefined;
    return built;
  } finally {
    unlisten();
    tidy();
  }
}

async function make(fresh: string, dataset: Dataset, settings: Settings): Promise<Built> {
  const keep = openKeep(keptPages(), groundOf(settings));
  const errors = await step('Rendering the pages', () => renderKeeping(keep, fresh, settings));
  if (errors.length) return { faults: errors.map((what) => ({ page: 'the log of the rendering', what })) };
  const pages = await step('Indexing them for the search', () => indexSite(fresh));
  writePolicies(fresh, settings);
  const faults = await step('Verifying all of it', () => faultsOf(fresh, dataset, settings));
  if (faults.length) return { faults };
  await step('Summing it up', () => writeChecksums(fresh));
  return { pages, counts: keep.counts };
}

/** Renders with a place to keep pages in. Once all are rendered they stand for the next build, whatever comes of this one. */
async function renderKeeping(keep: CountingKeep, fresh: string, settings: Settings): Promise<string[]> {
  useKeep(keep);
  try {
    const errors = await render(fresh, settings);
    keep.save();
    return errors;
  } finally {
    useKeep(undefined);
  }
}

const faultsOf = (folder: string, dataset: Dataset, { root, site, base }: Settings): Fault[] =>
  verifySite(
    {
      folder,
      base,
      // Without an address of its own, every whole address is somebody else's.
      origin: site ? new URL(site).origin : 'https://this-site.invalid',
      toCome: [checksumsFile],
      paths: [root, folder, process.cwd(), homedir(), tmpdir()],
    },
    dataset,
  );

/** Tidies up when the process is told to stop, or ends before its time. Returns what takes that back. */
function onStop(tidy: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = (signal: (typeof signals)[number]) => process.exit(128 + constants.signals[signal]);
  process.on('exit', tidy);
  for (const signal of signals) process.on(signal, stop);
  return () => {
    process.off('exit', tidy);
    for (const signal of signals) process.off(signal, stop);
  };
}
