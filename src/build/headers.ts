import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../verify/read-site.ts';
import type { Settings } from './render.ts';

/** What static hosts are to send with each path, in the form that most of them read. */
export const headersFile = '_headers';

const always = [
  "default-src 'none'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "base-uri 'none'",
];

/** Scripts that stand in pages themselves, as a content policy names them. What is told to search engines is data, and runs nowhere. */
function hashesOfScripts(folder: string): string[] {
  const scripts = filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g,
      ),
    ])
    .map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [...new Set(scripts)].sort();
}

/** What pages and notebooks of others may read by script: the data, and the index, for a search over several sites. */
const isOpen = (path: string, base: string): boolean =>
  ['api', 'data', 'pagefind'].some((folder) => path === `${base}${folder}/*`);

const block = (path: string, policy: string[], open: boolean): string =>
  [
    path,
    `  Content-Security-Policy: ${policy.join('; ')}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    ...(open ? ['  Access-Control-Allow-Origin: *'] : []),
    '',
  ].join('\n');

/** The paths of everything at the top of a site: a folder with all below it, or a file. */
const topOf = (folder: string, base: string): string[] => [
  base,
  ...readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${base}${entry.name}/*` : base + entry.name))
    .sort(),
];

/**
 * Writes the headers of a site that lies under `base`: nothing from elsewhere, and no page in a frame but the charts
 * that are there to be embedded. Every path stands in one block alone, for hosts join the policies of all that fit,
 * and the strictest wins.
 */
export function writeHeaders(
  folder: string,
  { base, searchWith }: Pick<Settings, 'base' | 'searchWith'>,
): void {
  const scripts = ["script-src 'self'", ...hashesOfScripts(folder)].join(' ');
  const isSearch = (path: string) => path === `${base}search/*`;
  // The search page runs a compiled index, and does so itself: no worker, and no file beside it, needs as much.
  const scriptsOf = (path: string) => (isSearch(path) ? `${scripts} 'wasm-unsafe-eval'` : scripts);
  // It alone reads from other sites, and only from those that were named when this one was built.
  const readsOf = (path: string) =>
    ["connect-src 'self'", ...(isSearch(path) ? new Set(searchWith) : [])].join(' ');
  const framesOf = (path: string) => (path === `${base}embed/*` ? '*' : "'none'");
  const blocks = topOf(folder, base)
    .filter((path) => path !== base + headersFile)
    .map((path) =>
      block(
        path,
        [...always, readsOf(path), scriptsOf(path), `frame-ancestors ${framesOf(path)}`],
        isOpen(path, base),
      ),
    );
  writeFileSync(join(folder, headersFile), blocks.join('\n'));
}
