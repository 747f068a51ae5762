import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { linksOf, type Page, readPage } from './page.ts';

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

declare module 'vitest' {
  interface ProvidedContext {
    atRoot: BuiltSite;
    underBase: BuiltSite;
  }
}

export function readSite({ folder, base }: BuiltSite): ReadSite {
  const files = filesOf(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(readFileSync(join(folder, file), 'utf8'), file, base));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return { folder, base, origin: originOf(byFile.get('index.html')), pages, byFile, files: new Set(files) };
}

const filesOf = (folder: string): string[] =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();

/** A site's origin is what the canonical link of its home page says. */
function originOf(home: Page | undefined): string {
  const canonical = home && linksOf(home, 'canonical')[0]?.attributes.href;
  if (!canonical || !URL.canParse(canonical)) {
    throw new Error(`The home page needs a canonical link with a whole address, and has ${canonical}`);
  }
  return new URL(canonical).origin;
}
