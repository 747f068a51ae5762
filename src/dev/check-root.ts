import { type Loaded, loadDataset } from '../load/load-dataset.ts';
import { handOver } from '../site.ts';

/** What the newest check found, or why it could not be done. */
export type Checked = Loaded | Error;

/** Checks a root, and hands what was read to all pages. A file may vanish while it is read: that is no end. */
export function checkRoot(root: string): Checked {
  try {
    const loaded = loadDataset(root);
    handOver(loaded);
    return loaded;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether pages can be made. */
export const isSound = (checked: Checked): checked is Loaded =>
  !(checked instanceof Error) && checked.counts.errors === 0;
