import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Settings } from './render.ts';

/** What a site is made with, beside its data and prose. */
const program = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

const filesOf = (path: string): string[] => {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
};

/**
 * A digest of everything but the data that the pages of a site are made from: the program, the prose, the addresses.
 * Throws where a file cannot be read.
 */
export function groundOf({ root, site = '', base, searchWith }: Settings): string {
  const hash = createHash('sha256').update([process.version, site, base, ...searchWith].join('\n'));
  const from = (folder: string, names: string[]) => {
    for (const file of names.flatMap((name) => filesOf(join(folder, name))))
      hash.update(`\n${relative(folder, file)}\n`).update(readFileSync(file));
  };
  from(process.cwd(), program);
  from(root, ['content']);
  return hash.digest('hex').slice(0, 24);
}
