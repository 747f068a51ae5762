import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Header = [name: string, value: string];
interface Block {
  pattern: string;
  headers: Header[];
}

/** What a site's `_headers` file has static hosts send: a path at the margin, its headers indented below. */
export function readHeaders(folder: string): (path: string) => Header[] {
  const file = join(folder, '_headers');
  const blocks = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  return (path) => blocks.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
}

export function parseHeaders(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    const header = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line);
    if (header?.[1]) blocks.at(-1)?.headers.push([header[1], header[2] ?? '']);
    else blocks.push({ pattern: line.trim(), headers: [] });
  }
  return blocks;
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
