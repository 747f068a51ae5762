import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ownRoot, projectFolders } from '../../../src/build/own-root.ts';
import { loadDataset } from '../../../src/load/load-dataset.ts';
import { handOver } from '../../../src/site.ts';
import { routesOf } from '../wide-site.ts';

/** Makes some of the pages of a root folder, and nothing but pages: what a site generator by itself would do. */
const [, , root = '.', out = '', set = 'wide'] = process.argv;
const own = ownRoot('build');
const srcDir = join(own, 'src');
mkdirSync(srcDir);
for (const name of readdirSync('src'))
  if (name !== 'pages') symlinkSync(resolve('src', name), join(srcDir, name));
for (const route of [...routesOf(set), '_release.ts']) {
  const copy = join(srcDir, 'pages', route);
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(join('src/pages', route), copy);
}
Object.assign(process.env, {
  SCORECARDS_ROOT: resolve(root),
  SCORECARDS_OUT: join(own, 'site'),
  SCORECARDS_SITE: 'https://scorecards.example',
  SCORECARDS_BASE: '/',
});
// As the build does it: what was read and checked is not read again.
handOver(loadDataset(resolve(root)));
try {
  const { build } = await import('astro');
  await build({ ...projectFolders(own), srcDir, logLevel: 'error' });
  rmSync(out, { recursive: true, force: true });
  cpSync(join(own, 'site'), out, { recursive: true });
} finally {
  rmSync(own, { recursive: true, force: true, maxRetries: 3 });
}
