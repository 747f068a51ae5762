import { digestOfProps } from './digest.ts';
import type { Digests, Keep } from './keep.ts';
import { noting } from './reads.ts';

/** What every page reads without asking: how figures are written, terms it links, where the rows it shows are entered. */
const readByAll = ['table indicators', 'table glossary', 'entries '];

/** A page that is asked for. */
export interface Asked {
  path: string;
  /** What its route gives it. */
  props: object;
  make: () => Promise<Response>;
}

/** The bytes of an answer. Throws where it is none: every page that a route lists is there. */
export async function bytesOf(made: Response): Promise<Uint8Array> {
  if (!made.ok) throw new Error(`A page was answered with ${made.status}.`);
  return new Uint8Array(await made.arrayBuffer());
}

/** The bytes of a page: as an earlier build made it, or made anew and kept. */
export async function keepPage(
  { path, props, make }: Asked,
  keep: Keep,
  digests: Digests,
): Promise<Uint8Array> {
  const given = digestOfProps(props);
  const before = keep.find(path, given, digests);
  if (before) return before;
  const reads = new Set(readByAll);
  const body = await noting(reads, async () => bytesOf(await make()));
  keep.add(path, given, [...reads], body, digests);
  return body;
}
