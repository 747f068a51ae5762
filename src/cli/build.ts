import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { loadDataset } from '../load/load-dataset.ts';
import { problemsAsText } from '../load/report.ts';
import { indexSite } from '../search/index-site.ts';
import { readArguments, run, wrongUsage } from './arguments.ts';

const usage = `Usage: npm run build -- [--root DIR] [--out DIR] [--site URL] [--base PATH]

Checks the data and builds the whole site.
  --root DIR   folder that holds data/ and content/ (default: this project)
  --out DIR    folder to write the site into (default: dist)
  --site URL   address the site will have, such as https://example.org
  --base PATH  path the site lies under, such as /scorecards`;

const say = (text: string) => process.stderr.write(`${text}\n`);

await run(async () => {
  const {
    root = '.',
    out = 'dist',
    site,
    base,
  } = readArguments({
    usage,
    options: {
      root: { type: 'string' },
      out: { type: 'string' },
      site: { type: 'string' },
      base: { type: 'string' },
    },
  });
  if (!existsSync(resolve(root))) wrongUsage(`There is no folder "${root}".`, usage);
  if (site && !URL.canParse(site)) wrongUsage(`"${site}" is not an address.`, usage);
  if (holds(resolve(out), resolve(root)) || holds(resolve(out), process.cwd()))
    wrongUsage(`The site cannot take the place of "${out}": what it is made from lies in it.`, usage);
  const { problems, counts } = loadDataset(resolve(root));
  if (problems.length) say(problemsAsText(problems));
  if (counts.errors) {
    say(`\n${counts.errors === 1 ? '1 error' : `${counts.errors} errors`}; nothing was built.`);
    return 1;
  }
  say(`Checked ${counts.rows} rows in ${counts.files} files.`);
  await buildInto(resolve(out), {
    SCORECARDS_ROOT: resolve(root),
    SCORECARDS_SITE: site,
    SCORECARDS_BASE: base && `/${base.replace(/^\/+|\/+$/g, '')}`,
  });
  return 0;
});

function holds(folder: string, inner: string): boolean {
  return !relative(folder, inner).startsWith('..');
}

/** Renders to a new folder beside the old one and swaps the two once everything is there. */
async function buildInto(out: string, settings: Record<string, string | undefined>): Promise<void> {
  mkdirSync(dirname(out), { recursive: true });
  const fresh = mkdtempSync(join(dirname(out), `${basename(out)}.new-`));
  // A folder made for a while is its owner's alone; a site is for every reader, a web server among them.
  chmodSync(fresh, 0o755);
  try {
    await render(fresh, settings);
    say(`Search covers ${await indexSite(fresh)} pages.`);
    swap(fresh, out);
    say(`The site stands in ${out}`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function render(fresh: string, settings: Record<string, string | undefined>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) if (value) process.env[name] = value;
  process.env.SCORECARDS_OUT = fresh;
  // Vite would take it for the base.
  delete process.env.BASE_URL;
  const { build } = await import('astro');
  await build({ root: process.cwd(), logLevel: 'error' });
}

function swap(fresh: string, out: string): void {
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}
