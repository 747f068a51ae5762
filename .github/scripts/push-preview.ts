import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';

/** How many previews stand at once: those of the pull requests with the highest numbers. */
const standing = 20;
const branch = 'gh-pages';
const us = ['-c', 'user.name=preview', '-c', 'user.email=preview@localhost'];

const git = (folder: string, ...words: string[]) =>
  execFileSync('git', ['-C', folder, ...us, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });

/** The folder of all previews as they stand, without the history of it. */
function fetchPreviews(remote: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'previews-'));
  git(folder, 'init', '--quiet', '--initial-branch', branch);
  const heads = execFileSync('git', ['ls-remote', '--heads', remote, branch], { encoding: 'utf8' });
  if (heads.trim()) {
    git(folder, 'fetch', '--quiet', '--depth', '1', remote, branch);
    git(folder, 'read-tree', '-u', '--reset', 'FETCH_HEAD');
  }
  return folder;
}

/** Takes away the previews of the oldest pull requests, beyond the number that may stand. */
function sweep(folder: string, most: number): void {
  const numbers = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  const newestFirst = numbers.sort((one, other) => Number(other) - Number(one));
  for (const old of newestFirst.slice(most)) rmSync(join(folder, old), { recursive: true });
}

/**
 * Puts a built site at the folder of its pull request in the repository of previews. The branch has one commit, made anew
 * each time: what was taken away is gone. No search engine is to list a preview.
 */
export function pushPreview(site: string, number: string, remote: string, most = standing): void {
  if (!/^[1-9]\d*$/.test(number)) throw new Error('There is no number of a pull request.');
  const folder = fetchPreviews(remote);
  const place = join(folder, number);
  if (existsSync(place)) rmSync(place, { recursive: true });
  cpSync(site, place, { recursive: true });
  sweep(folder, most);
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  // Without it Pages would leave out what begins with an underscore, such as the scripts.
  writeFileSync(join(folder, '.nojekyll'), '');
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', `Preview of ${number}`);
  git(folder, 'push', '--quiet', '--force', remote, `HEAD:${branch}`);
  rmSync(folder, { recursive: true });
}

if (import.meta.main) {
  const [site = '', number = '', remote = ''] = argv.slice(2);
  pushPreview(site, number, remote);
}
