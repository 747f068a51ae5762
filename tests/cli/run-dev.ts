import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** A dev server at work. */
export interface RunningDev {
  process: ChildProcess;
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  /** What it has printed until now. */
  stdout: () => string;
  stderr: () => string;
  /** Asks it to stop, and resolves with its exit status. */
  stop: () => Promise<number | null>;
  /** Ends it with everything it began. */
  kill: () => void;
}

/** Starts the dev server on a free port, in a process group of its own, without what the test runner puts into the environment. */
export async function startDev(root: string): Promise<RunningDev> {
  const { PATH, HOME, TMPDIR } = process.env;
  const dev = spawn(process.execPath, [resolve('src/cli/dev.ts'), '--root', root, '--port', '0'], {
    detached: true,
    env: { PATH, HOME, TMPDIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => dev.on('close', done));
  const kill = () => {
    if (dev.pid && dev.exitCode === null && dev.signalCode === null) process.kill(-dev.pid, 'SIGKILL');
  };
  let [stdout, stderr] = ['', ''];
  dev.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const origin = await new Promise<string>((found, failed) => {
    dev.stdout.on('data', (chunk) => {
      stdout += chunk;
      const address = /^(http:\/\/\S+)\/$/m.exec(stdout)?.[1];
      if (address) found(address);
    });
    void ended.then((status) => failed(new Error(`it ended with ${status}\n${stdout}\n${stderr}`)));
  });
  const stop = () => {
    dev.kill('SIGINT');
    return ended;
  };
  return { process: dev, origin, stdout: () => stdout, stderr: () => stderr, stop, kill };
}
