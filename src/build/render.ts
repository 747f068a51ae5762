import { mkdirSync, readdirSync, rmSync } from 'node:fs';
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
 * Renders all pages and downloads into a folder; returns the errors that Astro told of without failing.
 * Astro keeps what it knows of the content in folders of its root (`.astro`, `node_modules/.astro`, `.vite`), where
 * builds at once would mislead each other and a build before could colour the next. So each build has a root of its
 * own, empty, and gone when it ends. Below the project, because packages are looked for from there upwards.
 */
export async function render(folder: string, { root, site, base }: Settings): Promise<string[]> {
  const project = process.cwd();
  const own = ownRoot(join(project, '.astro'));
  const settings = {
    SCORECARDS_ROOT: root,
    SCORECARDS_SITE: site,
    SCORECARDS_BASE: base === '/' ? base : base.slice(0, -1),
    SCORECARDS_OUT: folder,
  };
  for (const [name, value] of Object.entries(settings)) if (value) process.env[name] = value;
  // Vite would take it for the base.
  delete process.env.BASE_URL;
  const { build } = await import('astro');
  try {
    return await hearErrors(() =>
      build({
        root: own,
        configFile: relative(own, join(project, 'astro.config.mjs')),
        srcDir: join(project, 'src'),
        publicDir: join(project, 'public'),
        logLevel: 'error',
      }),
    );
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
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
