import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Loaded, loadDataset } from '../load/load-dataset.ts';
import { writeTexts } from './write-texts.ts';

/** Whether a root has tables; one without is new, and begins with this project's registers. */
export const hasTables = (root: string): boolean => existsSync(join(root, 'data', 'areas.csv'));

/** What the check says of a root with some files made anew, tried on a copy. */
export function checkWith(root: string, texts: ReadonlyMap<string, string>): Loaded {
  const copy = mkdtempSync(join(tmpdir(), 'scorecards-try-'));
  try {
    for (const folder of ['data', 'content'].filter((one) => existsSync(join(root, one))))
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    writeTexts(copy, texts);
    return loadDataset(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
