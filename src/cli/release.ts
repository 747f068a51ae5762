import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { say } from '../build/progress.ts';
import { historyFile, historyOf, recordedAt } from '../history/bring-up-to-date.ts';
import { git, isChanged, NoHistory, tagBefore, textAt } from '../history/git.ts';
import { type Loaded, loadDataset } from '../load/load-dataset.ts';
import { problemsAsText } from '../load/report.ts';
import type { Dataset } from '../model/dataset.ts';
import { releaseNotes } from '../publish/release-notes.ts';
import { dataVersion } from '../publish/version.ts';
import { catalogueOf } from '../scorecard/catalogue.ts';
import { historyEntries } from '../scorecard/history-log.ts';
import { readArguments, rootFolder, run } from './arguments.ts';
import { paintFor } from './report.ts';

const usage = `Usage: npm run release [-- --root DIR] [--out DIR] [--site URL] [--base PATH] [--tag]

Makes a release of the data as committed: its notes, its checksums and the zip of all tables. Says its tag.
  --root DIR   folder that holds data/ and content/ (default: this project)
  --out DIR    folder to write the release into (default: release)
  --site URL, --base PATH  where the site lies, as for npm run build
  --tag        sets the tag here; pushing it is left to you`;

const options = {
  root: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  tag: { type: 'boolean' },
} as const;

await run(() => {
  const given = readArguments({ usage, options });
  const root = rootFolder(given.root ?? '.', usage);
  try {
    return release(root, given);
  } catch (error) {
    if (!(error instanceof NoHistory)) throw error;
    say(`${error.message}\nNothing was released.`);
    return 1;
  }
});

function release(root: string, given: Record<string, string | undefined>): number {
  refuseUnready(root);
  const loaded = loadDataset(root);
  if (!tellCheck(loaded)) return 1;
  const day = loaded.dataset.history.at(-1)?.day;
  if (!day) throw new NoHistory('No change of the data is known.');
  const tag = `data-${day}-${dataVersion(loaded.dataset)}`;
  const out = resolve(given.out ?? 'release');
  mkdirSync(out, { recursive: true });
  const status = build(root, join(out, 'site'), given);
  if (status !== 0) return status;
  takeFiles(out);
  const notes = join(out, 'NOTES.md');
  writeFileSync(notes, notesOf(root, loaded.dataset, tag, day));
  if (given.tag) git(root, 'tag', '-a', tag, '--cleanup=verbatim', '-F', notes);
  say(`The release stands in ${out}${given.tag ? '; its tag is set here, and not pushed' : ''}.`);
  process.stdout.write(`${tag}\n`);
  return 0;
}

/** Throws where something is not committed, or where the history does not tell of the last commit. */
function refuseUnready(root: string): void {
  const { text } = historyOf(root);
  if (isChanged(root)) throw new NoHistory('Something here is not committed. Commit it first.');
  if (text !== textAt(root, 'HEAD', historyFile))
    throw new NoHistory(
      `${historyFile} does not tell of the last commits. Run npm run history, and commit it.`,
    );
}

function tellCheck({ problems, counts }: Loaded): boolean {
  if (counts.errors) say(`${problemsAsText(problems, paintFor(process.stderr))}\nNothing was released.`);
  return counts.errors === 0;
}

/** Builds the site that the files are taken from, as the command for it does; returns its exit code. */
function build(root: string, out: string, { site, base }: Record<string, string | undefined>): number {
  const place = [...(site ? ['--site', site] : []), ...(base ? ['--base', base] : [])];
  const command = [join(import.meta.dirname, 'build.ts'), '--root', root, '--out', out, ...place];
  return spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] }).status ?? 3;
}

/** Takes the zip and the checksums out of the site, and leaves nothing of it. */
function takeFiles(out: string): void {
  for (const file of ['all.zip', 'SHA256SUMS'])
    copyFileSync(join(out, 'site', 'data', file), join(out, file));
  for (const made of ['site', 'site.sites']) rmSync(join(out, made), { recursive: true, force: true });
}

function notesOf(root: string, dataset: Dataset, tag: string, day: string): string {
  const before = tagBefore(root, tag);
  const known = new Set(recordedAt(root, before).map((row) => JSON.stringify(row)));
  const history = dataset.history.filter((row) => !known.has(JSON.stringify(row)));
  const entries = historyEntries(catalogueOf({ ...dataset, history }));
  return releaseNotes({ version: dataVersion(dataset), day, before, entries });
}
