import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Page, readPage } from './page.ts';

/** Where a built site lies and where it is to be served. */
export interface BuiltSite {
  folder: string;
  /** The path it is served under, with a slash at both ends. */
  base: string;
}

/** A built site as read from its folder. */
export interface ReadSite extends BuiltSite {
  /** The scheme and host it calls its own. */
  origin: string;
  pages: Page[];
  byFile: Map<string, Page>;
  /** Every file, named from the folder with forward slashes. */
  files: Set<string>;
}

/** Reads every page of a built site. Throws where a file cannot be read. */
export function readSite({ folder, base }: BuiltSite, origin: string): ReadSite {
  const files = filesIn(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(readFileSync(join(folder, file), 'utf8'), file, base));
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
