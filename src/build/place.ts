import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a site is put: `out`, and a folder beside it for all that readers shall not see.
 *
 *     dist/                       the site; or, where two folders cannot be exchanged, a link to dist.sites/site-b81aQ2
 *     dist.sites/site-K0f3xZ/     the site before it, left until the next build to whoever is still copying it
 *     dist.sites/running-71-3904  the mark of a build at work
 */
export interface Place {
  out: string;
  sites: string;
}

/** The place of a site. A link that was not made here is followed: what it leads to is the place. */
export function placeOf(out: string): Place {
  const at = resolve(out);
  const place = { out: at, sites: `${at}.sites` };
  if (!isLink(at) || currentOf(place)) return place;
  const real = realpathSync(at);
  return { out: real, sites: `${real}.sites` };
}

/** The folder in `sites` that `out` leads to, by name; undefined where `out` is no link into it. */
export function currentOf({ out, sites }: Place): string | undefined {
  if (!isLink(out)) return undefined;
  const target = resolve(dirname(out), readlinkSync(out));
  return dirname(target) === sites ? basename(target) : undefined;
}

/** A new folder for a site. Throws where the disk refuses. */
export function newSite({ sites }: Place): string {
  mkdirSync(sites, { recursive: true });
  return mkdtempSync(join(sites, 'site-'));
}

/** Where a plain folder goes that stands at `out`, while a link takes its place. */
export const beforeIn = ({ sites }: Place): string => join(sites, 'before');

/**
 * Removes what builds before this one left, killed ones too: every site but the one that readers see.
 * A plain folder taken away from `out` by a build that was killed before it could put its link there is put back.
 */
export function sweep(place: Place): void {
  const before = beforeIn(place);
  if (existsSync(before) && !lstatSync(place.out, { throwIfNoEntry: false })) renameSync(before, place.out);
  const kept = currentOf(place);
  for (const name of readdirSync(place.sites))
    if (name !== kept && /^(site-|link-|before$)/.test(name))
      rmSync(join(place.sites, name), { recursive: true, force: true });
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
