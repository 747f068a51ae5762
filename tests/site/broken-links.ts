import type { ReadSite } from './built-site.ts';
import type { Fault } from './faults.ts';
import { type Link, linksOn } from './links-on.ts';
import type { Page } from './page.ts';

/** Every address on a page that leads nowhere, out of the base, or is fetched from somebody else. */
export const brokenLinks = (site: ReadSite): Fault[] =>
  site.pages.flatMap((page) =>
    linksOn(page).flatMap((link) => {
      const reason = faultOf(link, page, site);
      return reason ? { page: page.address, what: `${link.from} "${link.to}": ${reason}` } : [];
    }),
  );

function faultOf(link: Link, page: Page, site: ReadSite): string | undefined {
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

function faultOfFragment({ hash }: URL, target: Page | undefined): string | undefined {
  const id = decodeURIComponent(hash.slice(1)).replace(/:~:.*$/, '');
  if (!id || id === 'top') return undefined;
  if (!target) return 'a file has no parts to point at';
  return target.ids.includes(id) ? undefined : `there is no #${id} there`;
}

export const idsTwice = (site: ReadSite): Fault[] =>
  site.pages.flatMap(({ address, ids }) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ page: address, what: `the id "${id}" stands more than once` })),
  );
