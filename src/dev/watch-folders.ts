import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Hears of every change below some folders of a root, which may come and go, and tells in which of them it was.
 * Each folder within is watched by itself, as it was when last looked for: whoever hears of a change must call what is
 * returned, and read after that.
 */
export function watchFolders(
  root: string,
  names: readonly string[],
  heard: (name: string) => void,
): () => void {
  let watchers: FSWatcher[] = [];
  const add = (folder: string, listener: (file: string | null) => void): void => {
    // It may be gone again, which the folder above it tells.
    try {
      watchers.push(watch(folder, (_, file) => listener(file)).on('error', () => {}));
    } catch {}
  };
  return () => {
    for (const one of watchers) one.close();
    watchers = [];
    add(root, (file) => {
      for (const name of names) if (file === name || file === null) heard(name);
    });
    for (const name of names)
      for (const folder of foldersIn(join(root, name))) add(folder, () => heard(name));
  };
}

/** A folder and all below it. Links are not followed. */
function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...entries.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [folder];
  }
}
