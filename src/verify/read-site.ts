import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Page, readPage } from './page.ts';
import type { SeenPage } from './seen-page.ts';

/** Where a built site lies and where it is to be served. */
export interface BuiltSite {
  folder: string;
  /** The path it is served under, with a slash at both ends. */
  base: string;
}

/** A built site as read from its folder. */
export interface ReadSite<Kept extends SeenPage = SeenPage> extends BuiltSite {
  /** The scheme and host it calls its own. */
  origin: string;
  pages: Kept[];
  byFile: Map<string, Kept>;
  /** Every file, named from the folder with forward slashes. */
  files: Set<string>;
}

/** Reads every page of a built site, one after another, and keeps of each what is asked for. Throws where a file cannot be read. */
export function readSite<Kept extends SeenPage>(
  { folder, base }: BuiltSite,
  origin: string,
  keep: (page: Page) => Kept,
): ReadSite<Kept> {
  const files = filesIn(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => keep(readPage(readFileSync(join(folder, file), 'utf8'), file, base)));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return { folder, base, origin, pages, byFile, files: new Set(files) };
}

/** Every file below a folder, named from it with forward slashes, in order of name. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** The text of one file of a site. Throws where there is none. */
export const textOf = ({ folder }: BuiltSite, file: string): string =>
  readFileSync(join(folder, file), 'utf8');

/** The bytes of one file of a site. Throws where there is none. */
export const bytesOf = ({ folder }: BuiltSite, file: string): Uint8Array => readFileSync(join(folder, file));
