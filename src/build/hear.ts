import { stripVTControlCharacters } from 'node:util';

/**
 * Does a work and listens to what it prints, which goes on to stderr. Returns the lines marked `[ERROR]`:
 * Astro prints some faults, leaves out what they touch, and ends as if all were well.
 */
export async function hearErrors(work: () => Promise<void>): Promise<string[]> {
  const { stdout, stderr } = process;
  const [toStdout, toStderr] = [stdout.write, stderr.write];
  let heard = '';
  const listen = (bytes: string | Uint8Array, ...rest: unknown[]): boolean => {
    const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');
    heard += text;
    // Vite wipes the line it stands in, and with it what we say of our progress.
    if (stripVTControlCharacters(text).trim()) return Reflect.apply(toStderr, stderr, [text, ...rest]);
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  };
  Object.assign(stdout, { write: listen });
  Object.assign(stderr, { write: listen });
  try {
    await work();
  } finally {
    Object.assign(stdout, { write: toStdout });
    Object.assign(stderr, { write: toStderr });
  }
  return stripVTControlCharacters(heard)
    .split('\n')
    .filter((line) => line.includes('[ERROR]'))
    .map((line) => line.trim());
}
