import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where peers are kept between runs, apart from the project's own packages. */
export const cache = resolve('node_modules/.cache/council-scorecards/bench');

/** A folder that holds a peer, filled by `fill` where it is not there yet. Throws, with nothing left, where that fails. */
function kept(name: string, fill: (folder: string) => void): string {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  try {
    fill(aside);
    renameSync(aside, folder);
    return folder;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function ran(command: string, options: string[], cwd: string): void {
  const { status, stderr, error } = spawnSync(command, options, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${command} ${options[0]}: ${error?.message ?? stderr.trim().slice(-400)}`);
}

/** A folder with packages of npm, each `name@version`, none of their scripts run. */
export const fromNpm = (name: string, packages: readonly string[]): string =>
  kept(name, (folder) => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    ran(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...packages],
      folder,
    );
  });

/** A folder with packages of Debian, unpacked and not installed. */
export const fromDebian = (name: string, packages: readonly string[]): string =>
  kept(name, (folder) => {
    ran('apt-get', ['download', ...packages], folder);
    for (const file of globSync('*.deb', { cwd: folder })) ran('dpkg', ['-x', file, '.'], folder);
  });

/** The folders of unpacked libraries, for a program that was unpacked and not installed. */
export const librariesIn = (folder: string): string =>
  [...new Set(globSync('**/*.so.*', { cwd: folder }).map((file) => join(folder, dirname(file))))].join(':');
