import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { readPage } from '../pages/read-page.ts';

/** Takes all pages of a made site apart: a file of JSON for each, and one of what they have alike. */
const [, , site = '', out = ''] = process.argv;
mkdirSync(join(out, 'pages'), { recursive: true });
for (const [at, file] of globSync('**/index.html', { cwd: site }).sort().entries()) {
  const folder = dirname(file).split(sep).join('/');
  const url = folder === '.' ? '/' : `/${folder}/`;
  const { page, frame } = readPage(url, readFileSync(join(site, file), 'utf8'));
  writeFileSync(join(out, 'pages', `${String(at).padStart(5, '0')}.json`), JSON.stringify(page));
  if (url === '/') writeFileSync(join(out, 'frame.json'), JSON.stringify(frame));
}
