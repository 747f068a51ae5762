import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lives, nameOf } from './running.ts';

/**
 * An empty folder for this process alone, below the project, where Astro may keep what it knows; whoever asks removes it.
 *
 * Astro keeps that in folders of its root (`.astro`, `node_modules/.astro`, `.vite`), where two at once would mislead
 * each other and one before could colour the next. Packages are looked for from its root upwards, so it lies in the
 * project. Those of processes that were killed are removed.
 */
export function ownRoot(kind: 'build' | 'dev'): string {
  const folder = join(process.cwd(), '.astro');
  const begin = `${kind}-`;
  const own = join(folder, begin + nameOf(process.pid));
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(folder))
    if (name.startsWith(begin) && !lives(name.slice(begin.length)))
      rmSync(join(folder, name), { recursive: true, force: true });
  return own;
}

/** What Astro is told wherever its root lies: the configuration and the folders of the project. */
export const projectFolders = (own: string) => {
  const project = process.cwd();
  return {
    root: own,
    configFile: relative(own, join(project, 'astro.config.mjs')),
    srcDir: join(project, 'src'),
    publicDir: join(project, 'public'),
  };
};
