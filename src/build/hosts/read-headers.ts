/** What a host is to send with one path, or with all that begin with it. */
export interface Block {
  /** A path, or the beginning of paths where `isFolder`. */
  path: string;
  isFolder: boolean;
  headers: Map<string, string>;
}

/** Reads a site's `_headers`: a path at the margin, with a star at its end where it is a folder, its headers below. */
export function readHeaders(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) blocks.at(-1)?.headers.set(name, value);
    else if (line) {
      const isFolder = line.endsWith('*');
      blocks.push({ path: isFolder ? line.slice(0, -1) : line, isFolder, headers: new Map() });
    }
  }
  return blocks;
}

/** The names of all headers that a site asks for, in their order. */
export const headerNames = (blocks: Block[]): string[] => [
  ...new Set(blocks.flatMap(({ headers }) => [...headers.keys()])),
];

/** The value of a header that most paths ask for; empty where most ask for none. */
export function usualValue(blocks: Block[], name: string): string {
  const byValue = Map.groupBy(blocks, ({ headers }) => headers.get(name) ?? '');
  const [usual] = [...byValue].sort(([, one], [, other]) => other.length - one.length);
  return usual?.[0] ?? '';
}
