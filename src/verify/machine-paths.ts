import type { Fault } from './fault.ts';
import { type ReadSite, textOf } from './read-site.ts';

const isText = (file: string): boolean =>
  /(^|\/)[^./]+$|\.(html|css|m?js|json|csv|xml|atom|txt|svg|map|md)$/.test(file);

/** Every published text that holds a path of the machine that made it. */
export function pathFaults(site: ReadSite, paths: readonly string[]): Fault[] {
  const looked = [...new Set(paths)].filter((path) => !isAddress(path, site));
  return [...site.files].filter(isText).flatMap((file) => {
    const text = textOf(site, file);
    return looked
      .filter((path) => text.includes(path) && standsIn(text, path))
      .map((path) => ({ page: addressOf(file, site), what: `holds a path of this machine: ${path}` }));
  });
}

/** A root at `/data` cannot be told from the address `/data/` of a site: what may be an address is let be. */
function isAddress(path: string, { base, files }: ReadSite): boolean {
  if (path === '/' || `${path}/` === base) return true;
  const below = `${path.slice(base.length)}/`;
  return path.startsWith(base) && [...files].some((file) => file.startsWith(below));
}

/** Not as part of another path or address: `/tmp` stands in `file:///tmp/x`, but not in `https://host/tmp/x` or `/tmpl`. */
const standsIn = (text: string, path: string): boolean =>
  new RegExp(`(?<![\\w.~-])${RegExp.escape(path)}(?![\\w.-])`).test(text);

const addressOf = (file: string, { base }: ReadSite): string =>
  base + file.replace(/(^|\/)index\.html$/, '$1');
