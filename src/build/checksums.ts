import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../verify/read-site.ts';

/** Where the checksums stand, from the site's folder. */
export const checksumsFile = 'data/SHA256SUMS';

/** Writes the SHA-256 of every file under `data/`, sorted, for `sha256sum -c SHA256SUMS` in that folder. */
export function writeChecksums(site: string): void {
  const folder = join(site, 'data');
  const lines = filesIn(folder).map((file) => `${sumOf(join(folder, file))}  ${file}\n`);
  writeFileSync(join(site, checksumsFile), lines.join(''));
}

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
