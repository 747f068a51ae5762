import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksOf, readPage } from '../../src/verify/page.ts';
import { type BuiltSite, type ReadSite, readSite as readSiteOf } from '../../src/verify/read-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    atRoot: BuiltSite;
    underBase: BuiltSite;
  }
}

/** A built site, its origin taken from its own home page. */
export const readSite = (site: BuiltSite): ReadSite => readSiteOf(site, originOf(site));

/** A site's origin is what the canonical link of its home page says. */
function originOf({ folder, base }: BuiltSite): string {
  const home = readPage(readFileSync(join(folder, 'index.html'), 'utf8'), 'index.html', base);
  const canonical = linksOf(home, 'canonical')[0]?.attributes.href;
  if (!canonical || !URL.canParse(canonical)) {
    throw new Error(`The home page needs a canonical link with a whole address, and has ${canonical}`);
  }
  return new URL(canonical).origin;
}
