import type { Fault } from './fault.ts';
import { type Link, linksInCss } from './links-on.ts';
import { type ReadSite, textOf } from './read-site.ts';
import type { SeenPage } from './seen-page.ts';

/** Every address on a page that leads nowhere, out of the base, or is fetched from somebody else. */
export function brokenLinks(site: ReadSite): Fault[] {
  const known = new Map<string, string | undefined>();
  const reasonFor = (link: Link, page: SeenPage): string | undefined => {
    // From the root on, an address means the same on every page: a menu is looked at once.
    const key = `${link.fetched} ${link.to}`;
    if (!link.to.startsWith('/')) return faultOf(link, page, site);
    if (!known.has(key)) known.set(key, faultOf(link, page, site));
    return known.get(key);
  };
  return site.pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const reason = reasonFor(link, page);
      return reason ? { page: page.address, what: `${link.from} "${link.to}": ${reason}` } : [];
    }),
  );
}

function faultOf(link: Link, page: Pick<SeenPage, 'address'>, site: ReadSite): string | undefined {
  const here = new URL(page.address, site.origin);
  if (!URL.canParse(link.to, here.href)) return 'is not an address';
  const url = new URL(link.to, here);
  return url.origin === site.origin ? faultOfAddress(url, site) : faultElsewhere(link, url);
}

function faultElsewhere({ fetched }: Link, url: URL): string | undefined {
  if (['data:', 'mailto:', 'tel:'].includes(url.protocol)) return undefined;
  if (!/^https?:$/.test(url.protocol)) return `has the scheme ${url.protocol}`;
  return fetched ? 'is fetched from another origin' : undefined;
}

/** What is wrong with an address on the site itself. */
export function faultOfAddress(url: URL, site: ReadSite): string | undefined {
  const path = decodeURI(url.pathname);
  if (!path.startsWith(site.base)) return `leaves the base ${site.base}`;
  if (path.endsWith('/index.html')) return 'names index.html';
  const file = path.slice(site.base.length).replace(/(^|\/)$/, '$1index.html');
  if (site.files.has(file)) return faultOfFragment(url, site.byFile.get(file));
  return site.files.has(`${file}/index.html`) ? 'has no / at its end' : 'there is no such page or file';
}

function faultOfFragment({ hash }: URL, target: SeenPage | undefined): string | undefined {
  const id = decodeURIComponent(hash.slice(1)).replace(/:~:.*$/, '');
  if (!id || id === 'top') return undefined;
  if (!target) return 'a file has no parts to point at';
  return target.anchors.has(id) ? undefined : `there is no #${id} there`;
}

/** Every id that stands on a page more than once. */
export const idsTwice = (site: ReadSite): Fault[] =>
  site.pages.flatMap(({ address, twice }) =>
    twice.map((id) => ({ page: address, what: `the id "${id}" stands more than once` })),
  );

/** Every address in a style sheet that leads nowhere or is fetched from somebody else. */
export const brokenInSheets = (site: ReadSite): Fault[] =>
  [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const page = site.base + file;
      const sheet = { address: page };
      return linksInCss(textOf(site, file)).flatMap((to) => {
        const reason = faultOf({ from: 'url()', to, fetched: true }, sheet, site);
        return reason ? { page, what: `url() "${to}": ${reason}` } : [];
      });
    });

/** Every whole address that a script of the site's own imports or fetches: all it needs lies beside it. */
export const foreignInScripts = (site: ReadSite): Fault[] =>
  scriptsOf(site).flatMap(({ page, text }) =>
    [...text.matchAll(/\b(?:import|from|fetch|importScripts|Worker)\s*\(?\s*["'`]((?:https?:)?\/\/[^"'`]*)/g)]
      .filter(([, to = '']) => new URL(to, site.origin).origin !== site.origin)
      .map(([, to]) => ({ page, what: `a script fetches "${to}": is fetched from another origin` })),
  );

const scriptsOf = (site: ReadSite): { page: string; text: string }[] => [
  ...[...site.files]
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => ({ page: site.base + file, text: textOf(site, file) })),
  ...site.pages.flatMap((page) => page.scripts.map((text) => ({ page: page.address, text }))),
];
