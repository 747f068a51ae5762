import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../build/progress.ts';
import { historyFile, historyOf, refuseUncommitted } from '../history/bring-up-to-date.ts';
import { NoHistory } from '../history/git.ts';
import { countWords } from '../load/count-words.ts';
import { readArguments, rootFolder, run } from './arguments.ts';

const usage = `Usage: npm run history [-- --root DIR]

Brings ${historyFile} up to date: what changed in the tables, day by day, as git knows it. The change log, the feeds
and the releases are made from that file, so that a site is the same without git. Commit your data first, then run
this, then commit the file.
  --root DIR   folder that holds data/ and content/ (default: this project)`;

await run(() => {
  const { root = '.' } = readArguments({ usage, options: { root: { type: 'string' } } });
  const folder = rootFolder(root, usage);
  try {
    return bringUpToDate(folder);
  } catch (error) {
    if (!(error instanceof NoHistory)) throw error;
    say(`${error.message}\nNothing was written.`);
    return 1;
  }
});

function bringUpToDate(root: string): number {
  refuseUncommitted(root);
  const { text, commits } = historyOf(root);
  const file = join(root, historyFile);
  if (statSync(file, { throwIfNoEntry: false }) && readFileSync(file, 'utf8') === text) {
    say(`${historyFile} is up to date.`);
    return 0;
  }
  writeFileSync(file, text);
  say(`Wrote what ${countWords(commits, 'commit')} changed to ${historyFile}. Commit it.`);
  return 0;
}
