import { spawnSync } from 'node:child_process';

/** What a command said and how it ended. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of `src/cli` as a reader would, without what the test runner puts into the environment. */
export function runCommand(name: string, ...options: string[]): Ended {
  const { PATH, HOME, TMPDIR } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${name}.ts`, ...options], {
    encoding: 'utf8',
    env: { PATH, HOME, TMPDIR },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
