import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Run } from './timing.ts';

/** A program of any kind to measure, and the folders to be cleared before each run, below its own. */
export interface Program {
  command: string[];
  cwd?: string;
  clears?: string[];
  /** Empty folders that it needs. */
  makes?: string[];
  env?: Record<string, string>;
}

/** What one run took: by the clock, and of it and all processes that it started. Nothing is known of memory without GNU time. */
export function runProgram({
  command,
  cwd = '.',
  clears = [],
  makes = [],
  env = {},
}: Program): Run & { said: string } {
  for (const name of clears) rmSync(resolve(cwd, name), { recursive: true, force: true });
  for (const name of makes) mkdirSync(resolve(cwd, name), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'scorecards-bench-'));
  try {
    const told = join(folder, 'told');
    const [program = '', ...options] = timed(command, told);
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(program, options, {
      cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const ms = performance.now() - start;
    if (status !== 0)
      throw new Error(`${command.join(' ')} ended with ${status}: ${`${stdout}${stderr}`.slice(-1500)}`);
    const [user = 0, system = 0, kilobytes = Number.NaN] = readFileSync(told, 'utf8').split(' ').map(Number);
    return { ms, cpu: 1000 * (user + system), megabytes: kilobytes / 1024, said: stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** GNU time counts what a process started, and its memory; where there is none, bash knows the time. */
const timed = (command: string[], told: string): string[] =>
  existsSync('/usr/bin/time')
    ? ['/usr/bin/time', '-f', '%U %S %M', '-o', told, ...command]
    : ['bash', '-c', 'TIMEFORMAT="%U %S"; { time "$@" 1>&3 2>&4; } 3>&1 4>&2 2>"$0"', told, ...command];
