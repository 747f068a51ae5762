import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, readPage } from '../../src/verify/page.ts';
import { runCommand } from './run-command.ts';

/** A built site: its files by path, as text. */
export type Site = Map<string, string>;

/** Builds a root into a folder and reads what came of it, but for the index of the search. */
export function buildSite(root: string, out: string): Site {
  const { status, stderr } = runCommand('build', '--root', root, '--out', out);
  if (status !== 0) throw new Error(stderr);
  const files = globSync('**/*.*', { cwd: out }).filter((file) => !file.startsWith('pagefind'));
  return new Map(files.sort().map((file) => [file, readFileSync(join(out, file), 'latin1')]));
}

/** The version of the data that a site shows. */
export const versionOf = (site: Site): string =>
  /Data version ([0-9a-f]{12})</.exec(site.get('index.html') ?? '')?.[1] ?? '';

/** Sheets of the index of figures lie in a folder of their content's name. */
const sheet = /(?<=^search\/figures\/)[0-9a-f]{10}/;

/** A site with one version for any: every page and image says which it is, and any changed row changes it. */
export const unversioned = (site: Site): Site =>
  new Map(
    [...site].map(([file, text]) => [
      file.replace(sheet, 'sheets'),
      // In an image four bytes follow that are made from it.
      text.replaceAll(
        new RegExp(`${versionOf(site)}${file.endsWith('.png') ? '[^]{4}' : ''}`, 'g'),
        'version',
      ),
    ]),
  );

/** The files that two sites do not have alike. */
export const differing = (before: Site, after: Site): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort();

/** A page of a site. */
export function pageOf(site: Site, file: string): Page {
  const text = site.get(file);
  if (text === undefined) throw new Error(`there is no ${file}`);
  return readPage(Buffer.from(text, 'latin1').toString('utf8'), file, '/');
}

/** A text as a browser shows it, without spaces doubled. */
export const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
