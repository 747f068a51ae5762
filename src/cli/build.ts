import { lstatSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { tellKept } from '../build/kept-pages.ts';
import { placeOf } from '../build/place.ts';
import { costsOfSteps, say, step } from '../build/progress.ts';
import { countWords } from '../load/count-words.ts';
import { type Loaded, loadDataset } from '../load/load-dataset.ts';
import { problemsAsText } from '../load/report.ts';
import { handOver } from '../site.ts';
import { tell } from '../verify/fault.ts';
import { readArguments, rootFolder, run, wrongUsage } from './arguments.ts';
import { paintFor } from './report.ts';

const usage = `Usage: npm run build -- [--root DIR] [--out DIR] [--site URL] [--base PATH]
                          [--search-with URLS] [--timings]

Checks the data and builds the whole site.
  --root DIR   folder that holds data/ and content/ (default: this project)
  --out DIR    folder to write the site into (default: dist)
  --site URL   address the site will have, such as https://example.org
  --base PATH  path the site lies under, such as /scorecards
  --search-with URLS  other sites made by this program whose pages the search finds too, with commas between
  --timings    tell what each step cost, and how much memory the build had taken by its end`;

const options = {
  root: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  'search-with': { type: 'string' },
  timings: { type: 'boolean' },
} as const;

await run(async () => {
  const given = readArguments({ usage, options });
  const { root = '.', out = 'dist', site, base = '', 'search-with': named = '', timings } = given;
  const others = named.split(',').filter(Boolean);
  const folder = rootFolder(root, usage);
  for (const address of [site, ...others])
    if (address && !isAddress(address)) wrongUsage(`"${address}" is not an address.`, usage);
  if (lstatSync(out, { throwIfNoEntry: false })?.isFile()) wrongUsage(`"${out}" is a file.`, usage);
  const place = placeOf(out);
  if (holds(place.out, folder) || holds(place.out, process.cwd()))
    wrongUsage(`The site cannot take the place of "${out}": what it is made from lies in it.`, usage);
  const loaded = await step('Checking the data', () => loadDataset(folder));
  if (!tellCheck(loaded)) return 1;
  const path = base.replace(/^\/+|\/+$/g, '');
  const settings = { root: folder, site, base: path ? `/${path}/` : '/', searchWith: others.map(asFolder) };
  handOver(loaded);
  const built = await buildSite(place, loaded.dataset, settings);
  if (timings) costsOfSteps().forEach(say);
  if (timings && 'counts' in built) say(tellKept(built.counts));
  return tellBuild(built, out);
});

function isAddress(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text);
}

/** The address of a site with one slash at its end. */
function asFolder(address: string): string {
  const { origin, pathname } = new URL(address);
  // A semicolon would end the line of the content policy that it is to stand in.
  return `${origin}${pathname.replaceAll(';', '%3B').replace(/\/*$/, '/')}`;
}

/** Tells what the check found; returns whether the site may be built. */
function tellCheck({ problems, counts }: Loaded): boolean {
  if (problems.length) say(problemsAsText(problems, paintFor(process.stderr)));
  if (counts.errors) say(`\n${countWords(counts.errors, 'error')}; nothing was built.`);
  else say(`Checked ${counts.rows} rows in ${counts.files} files.`);
  return counts.errors === 0;
}

/** Tells what came of a build; returns the exit code that says the same. */
function tellBuild(built: Awaited<ReturnType<typeof buildSite>>, out: string): number {
  if ('runningAs' in built) {
    say(`Process ${built.runningAs} is building into ${out} at this moment; try again when it has ended.`);
    return 2;
  }
  if ('faults' in built) {
    say(tell(built.faults, 10));
    say('\nThe site that was made has faults, so it was not put in place; the one before stands.');
    return 3;
  }
  say(`Search covers ${built.pages} pages.\nThe site stands in ${resolve(out)}`);
  return 0;
}

function holds(folder: string, inner: string): boolean {
  return !relative(folder, inner).startsWith('..');
}
