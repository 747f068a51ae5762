import { chmodSync, cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hearErrors } from './hear.ts';
import { ownRoot, projectFolders } from './own-root.ts';

/** What a site is made from and where it will be served. */
export interface Settings {
  /** The folder that holds `data/` and `content/`. */
  root: string;
  /** The address the site will have. */
  site?: string | undefined;
  /** The path it lies under, with a slash at both ends. */
  base: string;
  /** Other sites whose pages the search finds too: whole addresses, with a slash at the end. */
  searchWith: string[];
}

/**
 * Renders all pages and downloads into an empty folder; returns the errors that Astro told of without failing.
 *
 * Each build has a root of its own, gone when it ends. It holds the rendered pages too: what is rendered to a folder
 * elsewhere, Astro keeps in one that all builds share.
 */
export async function render(folder: string, settings: Settings): Promise<string[]> {
  const own = ownRoot('build');
  const rendered = join(own, 'site');
  setEnvironment(settings, rendered);
  const { build } = await import('astro');
  try {
    const errors = await hearErrors(() => build({ ...projectFolders(own), logLevel: 'error' }));
    move(rendered, folder);
    return errors;
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What `astro.config.mjs` and the pages are told. */
function setEnvironment({ root, site, base, searchWith }: Settings, out: string): void {
  const named = {
    SCORECARDS_ROOT: root,
    SCORECARDS_SITE: site,
    SCORECARDS_BASE: base === '/' ? base : base.slice(0, -1),
    SCORECARDS_OUT: out,
    SCORECARDS_SEARCH_WITH: searchWith.join(' '),
  };
  for (const [name, value] of Object.entries(named)) if (value) process.env[name] = value;
  // Vite would take it for the base.
  delete process.env.BASE_URL;
}

/** Puts a folder in the place of an empty one; to another disk, by copying. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
  // Whoever builds may keep new folders to themselves; a site is for every reader, a web server among them.
  chmodSync(to, 0o755);
}
