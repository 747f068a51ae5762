import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from '../build/progress.ts';
import { compareSides, isNothing } from '../diff/compare-sides.ts';
import { drawCharts } from '../diff/draw-charts.ts';
import { commitOf, NoRevision, writeRevision } from '../diff/revision.ts';
import { readSide, type Side } from '../diff/side.ts';
import { summarise, touchedAreas } from '../diff/summary.ts';
import { worthImages } from '../diff/tell-charts.ts';
import { tellDifference, tellErrors } from '../diff/tell-difference.ts';
import { readArguments, rootFolder, run, wrongUsage } from './arguments.ts';

const usage = `Usage: npm run diff -- REV [--root DIR] [--images DIR] [--site URL] [--summary]

Tells what the data as they stand add, alter and remove since a revision of git, as Markdown; nothing where they are the same.
  --root DIR        folder that holds data/ and content/ (default: this project)
  --before DIR      compares with the data/ and content/ of a folder, in place of REV
  --images DIR      draws the first charts that differ, before and after, into a folder
  --images-url URL  address of that folder, where the Markdown is read elsewhere
  --site URL        address of the site, to link the pages that change
  --summary         the first line alone`;

await run(async () => {
  // A folder stands in place of the revision.
  const places = process.argv.some((given) => /^--before(=|$)/.test(given)) ? [] : ['rev'];
  const options = Object.fromEntries(
    ['root', 'before', 'images', 'images-url', 'site'].map((name) => [name, { type: 'string' as const }]),
  );
  const given = readArguments({ usage, options: { ...options, summary: { type: 'boolean' } }, places });
  const site = siteOf(given.site);
  const root = rootFolder(given.root ?? '.', usage);
  const before = await step('Reading the data before', () =>
    given.before === undefined
      ? revisionSide(root, given.rev ?? '')
      : readSide(rootFolder(given.before, usage)),
  );
  const after = await step('Reading the data', () => readSide(root));
  if (after.loaded.counts.errors) {
    process.stdout.write(tellErrors(after.loaded.problems));
    return 1;
  }
  const difference = await step('Comparing', () => compareSides(before, after));
  if (isNothing(difference)) return 0;
  if (given.summary) {
    process.stdout.write(`${summarise(difference)}\n`);
    return 0;
  }
  const charts = worthImages(difference.shown?.charts ?? [], touchedAreas(difference));
  const folder = given.images;
  const images = folder
    ? await step('Drawing charts', () => drawCharts(charts, folder, given['images-url'] ?? folder))
    : new Map();
  process.stdout.write(tellDifference(difference, { site, images }));
  return 0;
});

function siteOf(given: string | undefined): URL | undefined {
  if (given === undefined) return undefined;
  const site = URL.parse(given);
  return site && /^https?:$/.test(site.protocol) ? site : wrongUsage(`"${given}" is no address.`, usage);
}

/** The data of a revision, read from a folder that is gone afterwards. */
function revisionSide(root: string, revision: string): Side {
  const folder = mkdtempSync(join(tmpdir(), 'scorecards-diff-'));
  try {
    writeRevision(root, commitOf(root, revision), folder);
    return readSide(folder);
  } catch (error) {
    if (error instanceof NoRevision) {
      rmSync(folder, { recursive: true, force: true });
      wrongUsage(error.message, usage);
    }
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
