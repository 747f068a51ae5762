import { lstatSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeIn, type Place } from './place.ts';

/**
 * Puts a site in the place of the one before: `out` leads to `fresh`, a folder in `sites`, in one step.
 *
 * Two cases have a gap of some microseconds between two renames, in which a reader finds nothing, and after a kill
 * nothing until the next build puts the old folder back: once, where `out` is still a plain folder; and always on Windows and on disks
 * without links, where `out` stays a plain folder. Throws where the disk refuses; then `out` is as it was.
 */
export function swap({ out, sites }: Place, fresh: string): void {
  const link = linkTo(fresh, { out, sites });
  const folder = lstatSync(out, { throwIfNoEntry: false })?.isDirectory();
  const before = folder ? beforeIn({ out, sites }) : undefined;
  if (before) renameSync(out, before);
  try {
    renameSync(link ?? fresh, out);
  } catch (error) {
    if (before) renameSync(before, out);
    throw error;
  }
}

/** A link to a folder, to be renamed to `out`; undefined where links cannot be made or renamed over each other. */
function linkTo(fresh: string, { out, sites }: Place): string | undefined {
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
