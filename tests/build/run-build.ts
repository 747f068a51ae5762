import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from '../../src/verify/read-site.ts';

type Environment = Record<string, string>;

const kept = mkdtempSync(join(tmpdir(), 'scorecards-kept-'));
process.on('exit', () => rmSync(kept, { recursive: true, force: true }));
let builds = 0;

/** Begins a build in a process group of its own, without what the test runner puts into the environment. */
export function startBuild(
  root: string,
  out: string,
  given: Environment = {},
  ...more: string[]
): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  // Made anew, whatever earlier builds have kept.
  const environment = { SCORECARDS_KEPT: join(kept, String(builds++)), ...given };
  return spawn(process.execPath, [resolve('src/cli/build.ts'), '--root', root, '--out', out, ...more], {
    detached: true,
    env: { PATH, HOME, TMPDIR, ...environment },
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
