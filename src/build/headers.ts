import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../verify/read-site.ts';
import { framesOf, hashesOfScripts, policyOf } from './policy.ts';
import type { Settings } from './render.ts';

type Site = Pick<Settings, 'base' | 'searchWith'>;

/** What static hosts are to send with each path, in the form that most of them read. */
export const headersFile = '_headers';

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

const firstTag = '<meta charset="utf-8">';

/**
 * Writes a page's policy into the page, for hosts that send no headers of one's own. It stands before all that it is
 * about. Who may frame the page cannot be said there: browsers take that from a header alone.
 */
function writeIntoPage(file: string, html: string, policy: string[]): void {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
  writeFileSync(
    file,
    html.replace(firstTag, () => firstTag + meta),
  );
}

/**
 * Writes the content policy of a site that lies under `base` into its pages, and with the other headers into a file for
 * its host. Every path stands in one block of it alone, for hosts join the policies of all that fit, and the strictest
 * wins.
 */
export function writePolicies(folder: string, site: Site): void {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const read = (page: string) => readFileSync(join(folder, page), 'utf8');
  const hashes = [...new Set(pages.flatMap((page) => hashesOfScripts(read(page))))].sort();
  for (const page of pages)
    writeIntoPage(join(folder, page), read(page), policyOf(site.base + page, site, hashes));
  const blocks = topOf(folder, site.base)
    .filter((path) => path !== site.base + headersFile)
    .map((path) =>
      block(path, [...policyOf(path, site, hashes), framesOf(path, site)], isOpen(path, site.base)),
    );
  writeFileSync(join(folder, headersFile), blocks.join('\n'));
}
