import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from '../../src/verify/read-site.ts';

type Environment = Record<string, string>;

/** Begins a build in a process group of its own, without what the test runner puts into the environment. */
export function startBuild(root: string, out: string, environment: Environment = {}): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  return spawn(process.execPath, [resolve('src/cli/build.ts'), '--root', root, '--out', out], {
    detached: true,
    // Made anew, whatever earlier builds have kept.
    env: { PATH, HOME, TMPDIR, SCORECARDS_KEPT: `${out}-kept`, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Waits for a build to end: its exit status, null where it was killed, and what it said. */
export async function ended(build: ChildProcess): Promise<{ status: number | null; stderr: string }> {
  let stderr = '';
  build.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise<number | null>((done) => build.on('close', done));
  return { status, stderr };
}

/** Builds a root and returns the hash of the site. Throws, with what was said, where it does not build. */
export async function hashOfBuild(root: string, out: string, environment?: Environment): Promise<string> {
  const { status, stderr } = await ended(startBuild(root, out, environment));
  if (status !== 0) throw new Error(stderr);
  return treeHash(out);
}

/** One hash of the names and bytes of all files below a folder. */
export function treeHash(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
