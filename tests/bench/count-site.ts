import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in the pages of a made site. */
export interface Counted {
  pages: number;
  charts: number;
  rows: number;
  /** Of the pages alone. */
  bytes: number;
}

const timesIn = (text: string, word: string) => text.split(word).length - 1;

/** Counts pages, charts and rows of tables, so that sites can be seen to hold the same. */
export function countIn(site: string): Counted {
  const counted: Counted = { pages: 0, charts: 0, rows: 0, bytes: 0 };
  for (const file of globSync('**/*.html', { cwd: site })) {
    const text = readFileSync(join(site, file), 'utf8');
    counted.pages += 1;
    counted.charts += timesIn(text, '<svg');
    counted.rows += timesIn(text, '<tr');
    counted.bytes += Buffer.byteLength(text);
  }
  return counted;
}
