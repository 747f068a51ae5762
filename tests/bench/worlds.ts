import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nationTimes } from './world/size.ts';

/** A root folder to check, and the rows it has. */
export interface World {
  name: string;
  root: string;
  rows: number;
}

/** What Node printed. Throws where the program did not end well. */
export function printed(...runs: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, runs, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${runs.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

/** A root folder with its rows counted. Throws where it does not pass the check. */
export const worldAt = (name: string, root: string): World => ({
  name,
  root,
  rows: JSON.parse(printed('src/cli/check.ts', '--root', root, '--format', 'json')).counts.rows,
});

const names = new Map([
  [1 / 4, 'a quarter of the nation'],
  [1 / 2, 'half the nation'],
  [1, 'the nation, made up'],
  [2, 'twice the nation'],
]);

/** The sizes of the nation that are measured. */
export const factors = [...names.keys()];

/** Makes up the nation in different sizes, each once, below a folder. */
export function nationsIn(folder: string): (factor: number) => World {
  const made = new Map<number, World>();
  return (factor) => {
    const world = made.get(factor) ?? makeNation(folder, factor);
    made.set(factor, world);
    return world;
  };
}

function makeNation(folder: string, factor: number): World {
  const root = join(folder, String(factor));
  const options = Object.entries(nationTimes(factor)).flatMap(([name, is]) => [`--${name}`, String(is)]);
  printed('tests/bench/make-world.ts', '--out', root, ...options);
  return worldAt(names.get(factor) ?? `${factor} times the nation`, root);
}
