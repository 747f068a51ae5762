import { lstatSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { exchange } from './exchange.ts';
import { beforeIn, type Place } from './place.ts';

/**
 * Puts a site in the place of the one before, which stays in `sites`. Throws where the disk refuses; then `out` is
 * as it was. In this order, whichever can be done:
 *
 * 1. Nothing stands at `out`: the new folder is renamed to it.
 * 2. Old and new are exchanged in one step. `out` stays a plain folder, which any tool can copy, pack or list.
 * 3. A link is renamed over `out`, in one step too. Only where `out` is still a plain folder, once, it must be renamed
 *    away first: for some microseconds a reader finds nothing, and a build killed then leaves nothing at `out` until
 *    the next one puts the folder back.
 * 4. On Windows and on disks without links, plain folders are renamed, each time with that gap.
 */
export function swap(place: Place, fresh: string): void {
  const { out } = place;
  const standing = lstatSync(out, { throwIfNoEntry: false });
  const done = standing && exchange(fresh, out);
  if (!standing && process.platform === 'linux') renameSync(fresh, out);
  else if (!done) replace(place, linkTo(fresh, place) ?? fresh);
}

/** Renames a link or a folder to `out`; what stands there is taken away first where it is a folder. */
export function replace(place: Place, by: string): void {
  const { out } = place;
  const before = lstatSync(out, { throwIfNoEntry: false })?.isDirectory() ? beforeIn(place) : undefined;
  if (before) renameSync(out, before);
  try {
    renameSync(by, out);
  } catch (error) {
    if (before) renameSync(before, out);
    throw error;
  }
}

/** A link to a folder, to be renamed to `out`; undefined where links cannot be made or renamed over each other. */
export function linkTo(fresh: string, { out, sites }: Place): string | undefined {
  if (process.platform === 'win32') return undefined;
  const link = join(sites, `link-${process.pid}`);
  rmSync(link, { force: true });
  try {
    // Relative, so that both may be moved together; and as it will be read from where `out` is.
    symlinkSync(relative(dirname(out), fresh), link);
    return link;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) return undefined;
    throw error;
  }
}
