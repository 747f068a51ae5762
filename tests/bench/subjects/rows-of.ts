import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Record<string, string>;

/** The rows of every CSV file of a world with the name of their table, as csv-parse alone gives them. */
export const rowsOf = (root: string): [table: string, rows: Row[]][] =>
  globSync('data/**/*.csv', { cwd: root }).map((file) => [
    dirname(file) === 'data' ? basename(file, '.csv') : basename(dirname(file)),
    parse(readFileSync(join(root, file)), { columns: true, bom: true }) as Row[],
  ]);
