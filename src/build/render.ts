import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hearErrors } from './hear.ts';
import { lives, nameOf } from './running.ts';

/** What a site is made from and where it will be served. */
export interface Settings {
  /** The folder that holds `data/` and `content/`. */
  root: string;
  /** The address the site will have. */
  site?: string | undefined;
  /** The path it lies under, with a slash at both ends. */
  base: string;
}

/**
 * Renders all pages and downloads into an empty folder; returns the errors that Astro told of without failing.
 *
 * Astro keeps what it knows of the content in folders of its root (`.astro`, `node_modules/.astro`, `.vite`), where
 * builds at once would mislead each other and a build before could colour the next. So each build has a root of its
 * own, empty, and gone when it ends; below the project, because packages are looked for from there upwards. It holds
 * the rendered pages too: what is rendered to a folder elsewhere, Astro keeps in one that all builds share.
 */
export async function render(folder: string, settings: Settings): Promise<string[]> {
  const project = process.cwd();
  const own = ownRoot(join(project, '.astro'));
  const rendered = join(own, 'site');
  setEnvironment(settings, rendered);
  const { build } = await import('astro');
  const astro = {
    root: own,
    configFile: relative(own, join(project, 'astro.config.mjs')),
    srcDir: join(project, 'src'),
    publicDir: join(project, 'public'),
    logLevel: 'error',
  } as const;
  try {
    const errors = await hearErrors(() => build(astro));
    move(rendered, folder);
    return errors;
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What `astro.config.mjs` and the pages are told. */
function setEnvironment({ root, site, base }: Settings, out: string): void {
  const named = {
    SCORECARDS_ROOT: root,
    SCORECARDS_SITE: site,
    SCORECARDS_BASE: base === '/' ? base : base.slice(0, -1),
    SCORECARDS_OUT: out,
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

const begin = 'build-';

/** An empty folder of this build's own. Those of builds that were killed are removed. */
function ownRoot(folder: string): string {
  const own = join(folder, begin + nameOf(process.pid));
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(folder))
    if (name.startsWith(begin) && !lives(name.slice(begin.length)))
      rmSync(join(folder, name), { recursive: true, force: true });
  return own;
}
