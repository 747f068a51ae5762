import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestBytes } from '../kept/digest.ts';
import type { Digests, Keep } from '../kept/keep.ts';

interface Entry {
  /** The digest of what its route gave it. */
  props: string;
  /** What it read, by the places of the names. */
  reads: number[];
  body: string;
}

/** All that is known of the pages of a build. */
interface Manifest {
  names: string[];
  /** What each of those said, as a digest. */
  said: string[];
  pages: Record<string, Entry>;
}

/** Where pages are kept from build to build. Whoever wants all made anew removes it, or names another by the environment. */
export const keptPages = (): string =>
  process.env.SCORECARDS_KEPT ?? join(process.cwd(), 'node_modules/.cache/council-scorecards/pages');

/** Tells how many pages of the kinds that are kept were made anew. */
export const tellKept = ({ kept, made }: CountingKeep['counts']): string =>
  `Of the pages and files that can be kept, ${made} were made anew; ${kept} of an earlier build say the same.`;

/** Pages of so many kinds of sites, of other code, prose or addresses, are kept; those used longest ago go. */
const mostGrounds = 4;

/** A keep that counts, and is written down when all pages are rendered. */
export interface CountingKeep extends Keep {
  counts: { kept: number; made: number };
  save: () => void;
}

/** Writes a file whole or not at all, whoever else builds. What cannot be kept is made again by the next build. */
function writeWhole(file: string, bytes: string | Uint8Array): void {
  try {
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
}

function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  } catch {
    return { names: [], said: [], pages: {} };
  }
}

function readBody(file: string, digest: string): Uint8Array | undefined {
  try {
    const body = readFileSync(file);
    // A disk that lost half of it must cost time, never a page.
    return digestBytes(body) === digest ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Removes bodies that no page calls for, and all that was kept for sites of other grounds, but the latest few. */
function sweep(all: string, folder: string, bodies: ReadonlySet<string>): void {
  const own = join(folder, 'bodies');
  // A name with a point is being written by another build.
  const unused = readdirSync(own).filter((name) => !name.includes('.') && !bodies.has(name));
  for (const name of unused) rmSync(join(own, name), { force: true });
  const age = (name: string) => statSync(join(all, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const grounds = readdirSync(all).sort((a, b) => age(b) - age(a));
  for (const name of grounds.slice(mostGrounds)) rmSync(join(all, name), { recursive: true, force: true });
}

/**
 * Opens what earlier builds kept below the folder `all` for a site of the same ground: a digest of everything but the
 * data that its pages are made from. `digests` says what the data says now.
 */
export function openKeep(all: string, ground: string): CountingKeep {
  const folder = join(all, ground);
  mkdirSync(join(folder, 'bodies'), { recursive: true });
  const before = readManifest(folder);
  const pages: Record<string, Entry> = {};
  const places = new Map<string, number>();
  const said: string[] = [];
  const placeOf = (name: string, digests: Digests): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    said[place] = digests(name);
    return place;
  };
  const counts = { kept: 0, made: 0 };
  const enter = (path: string, props: string, reads: string[], body: string, digests: Digests) => {
    pages[path] = { props, reads: reads.map((name) => placeOf(name, digests)), body };
  };
  return {
    counts,
    find(path, props, digests) {
      const page = before.pages[path];
      const saysTheSame = (place: number) => digests(before.names[place] ?? '') === before.said[place];
      if (page?.props !== props || !page.reads.every(saysTheSame)) return undefined;
      const body = readBody(join(folder, 'bodies', page.body), page.body);
      if (!body) return undefined;
      enter(
        path,
        props,
        page.reads.map((place) => before.names[place] ?? ''),
        page.body,
        digests,
      );
      counts.kept += 1;
      return body;
    },
    add(path, props, reads, body, digests) {
      const name = digestBytes(body);
      writeWhole(join(folder, 'bodies', name), body);
      enter(path, props, reads, name, digests);
      counts.made += 1;
    },
    save() {
      writeWhole(join(folder, 'manifest.json'), JSON.stringify({ names: [...places.keys()], said, pages }));
      sweep(all, folder, new Set(Object.values(pages).map(({ body }) => body)));
    },
  };
}
