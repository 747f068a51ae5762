import { posix } from 'node:path';
import { type Floor, floors, hooks, touchesFiles } from './floors.ts';
import type { Import } from './imports-of.ts';

/** What the imports of one file break, each with file, import and rule. */
export const importFaults = (file: string, imports: Import[]): string[] =>
  imports.flatMap((one) => {
    const rule = ruleBroken(file, one);
    return rule ? `${file} imports ${one.specifier}: ${rule}` : [];
  });

/** The file of `src` that an import names, or nothing if it names a package. */
export const fileNamed = (file: string, { specifier }: Import): string | undefined =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')) : undefined;

/** A folder of `src`, or what lies in `src` itself. */
export function roomOf(file: string): string {
  const [, name = '', ...below] = file.split('/');
  return below.length || name in floors ? name : hooks;
}

function ruleBroken(file: string, one: Import): string | undefined {
  const room = roomOf(file);
  const floor = floors[room];
  if (!floor) return `no floor is given to ${room} in tests/architecture/floors.ts`;
  const target = fileNamed(file, one);
  return target ? ruleOfRooms(room, floor, target, one) : ruleOfPackages(file, floor, one);
}

function ruleOfRooms(room: string, floor: Floor, target: string, { typeOnly }: Import): string | undefined {
  if (!target.startsWith('src/')) return 'src imports nothing that lies outside it';
  const used = roomOf(target);
  if (used === room || floor.uses.includes(used)) return undefined;
  const types = floor.typesOf ?? [];
  if (types.includes(used)) return typeOnly ? undefined : `${room} takes only types from ${used}`;
  return `${room} may import only ${[...floor.uses, ...types.map((name) => `types of ${name}`)].join(', ') || 'itself'}`;
}

function ruleOfPackages(file: string, { packages }: Floor, { specifier }: Import): string | undefined {
  const name = packageOf(specifier);
  if (!packages.some((allowed) => matches(allowed, name))) {
    return `${roomOf(file)} may use only ${packages.join(', ') || 'no package'}`;
  }
  const mayTouch = roomOf(file) === 'load' || touchesFiles.includes(file);
  return name === 'node:fs' && !mayTouch
    ? 'only load and the files listed as touching files do that'
    : undefined;
}

/** `csv-parse/sync` is of csv-parse, `node:fs/promises` of node:fs, `@astrojs/mdx/x` of @astrojs/mdx. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const matches = (allowed: string, name: string) =>
  allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
