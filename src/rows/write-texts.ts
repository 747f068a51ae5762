import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a root: all of them, or none. Each is written beside its place first; where one cannot be put
 * there, those before it are put back. Throws where a folder on the way is a link, which could lead elsewhere.
 */
export function writeTexts(root: string, texts: ReadonlyMap<string, string>): void {
  for (const file of texts.keys()) refuseLinks(root, file);
  mkdirSync(join(root, 'content'), { recursive: true });
  const done: (() => void)[] = [];
  try {
    for (const [file, text] of texts) writeBeside(join(root, file), text, done);
    for (const file of texts.keys()) putInPlace(join(root, file), done);
  } catch (error) {
    for (const undo of done.reverse()) undo();
    throw error;
  }
}

/** A place that is not, or may not be, below the root. */
export class LeadsElsewhere extends Error {}

const beside = (path: string): string => `${path}.new`;

function writeBeside(path: string, text: string, done: (() => void)[]): void {
  mkdirSync(dirname(path), { recursive: true });
  done.push(() => rmSync(beside(path), { force: true }));
  writeFileSync(beside(path), text);
}

function putInPlace(path: string, done: (() => void)[]): void {
  const before = existsSync(path) ? readFileSync(path) : undefined;
  renameSync(beside(path), path);
  done.push(() => (before ? writeFileSync(path, before) : rmSync(path)));
}

function refuseLinks(root: string, file: string): void {
  const parts = file.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    throw new LeadsElsewhere(`${file} leads out of its folder`);
  parts.forEach((_, at) => {
    const path = parts.slice(0, at + 1).join('/');
    if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new LeadsElsewhere(`${path} is a link to another place, and nothing is written there`);
  });
}
