import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksOf, type Page, readPage } from '../../src/verify/page.ts';
import { type BuiltSite, type ReadSite, readSite as readSiteOf } from '../../src/verify/read-site.ts';
import { pageSeer, type SeenPage } from '../../src/verify/seen-page.ts';

declare module 'vitest' {
  interface ProvidedContext {
    atRoot: BuiltSite;
    underBase: BuiltSite;
  }
}

/** A page with its elements, beside what is seen of it. */
export type WholePage = Page & SeenPage;

const see = pageSeer();

/** Keeps a page with all its elements. */
export const whole = (page: Page): WholePage => ({ ...page, ...see(page) });

/** A built site with all elements of its pages, its origin taken from its own home page. */
export const readSite = (site: BuiltSite): ReadSite<WholePage> => readSiteOf(site, originOf(site), whole);

/** A site's origin is what the canonical link of its home page says. */
function originOf({ folder, base }: BuiltSite): string {
  const home = readPage(readFileSync(join(folder, 'index.html'), 'utf8'), 'index.html', base);
  const canonical = linksOf(home, 'canonical')[0]?.attributes.href;
  if (!canonical || !URL.canParse(canonical)) {
    throw new Error(`The home page needs a canonical link with a whole address, and has ${canonical}`);
  }
  return new URL(canonical).origin;
}
