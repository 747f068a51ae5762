import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const begin = 'running-';

/** When a process began, in ticks since the machine did, so that a number used again is not taken for the one before. */
function startOf(pid: number): string {
  try {
    // The name of the program stands in brackets and may hold spaces; the 20th part after it is the start.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** The name of a process that no other process has at any time, as far as the machine can tell. */
export const nameOf = (pid: number): string => `${pid}-${startOf(pid)}`;

/** Whether the process that had this name lives. */
export function lives(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return nameOf(pid) === name;
}

/**
 * Marks a folder as worked in by this process, and returns the number of another process that works in it already;
 * then the mark is gone again. It marks first and looks then, so two that begin at the same moment may both give
 * way, but never both go on. Marks of processes that were killed are removed.
 */
export function claim(folder: string): number | undefined {
  mkdirSync(folder, { recursive: true });
  const own = begin + nameOf(process.pid);
  writeFileSync(join(folder, own), '');
  for (const mark of readdirSync(folder)) {
    if (!mark.startsWith(begin) || mark === own) continue;
    const name = mark.slice(begin.length);
    if (lives(name)) {
      release(folder);
      return Number.parseInt(name, 10);
    }
    rmSync(join(folder, mark), { force: true });
  }
  return undefined;
}

/** Takes this process's mark from a folder, and the folder too where nothing else is in it. */
export function release(folder: string): void {
  rmSync(join(folder, begin + nameOf(process.pid)), { force: true });
  if (existsSync(folder) && !readdirSync(folder).length) rmdirSync(folder);
}
