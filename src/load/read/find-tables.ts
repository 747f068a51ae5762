import { closeSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type TableName, tableNames } from '../../model/dataset.ts';
import { columnsOf } from '../cells/check-rows.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problemAt } from '../problem.ts';
import { folderFault, listFiles } from './list-files.ts';

const areaFolder = 'data/observations';

/** Where each table lies below a root: its files, and what is missing, misplaced or belongs to no table. */
export interface FoundTables {
  files: Map<TableName, string[]>;
  problems: Problem[];
}

/** Finds the files of all tables. `observations` is a folder with a file an area. */
export function findTables(root: string): FoundTables {
  const files = new Map<TableName, string[]>(tableNames.map((table) => [table, []]));
  const noFolder = folderFault(root, 'data');
  if (noFolder) return { files, problems: [noFolder] };
  const { files: found, problems } = listFiles(root, 'data');
  const odd = new Set(problems.map(({ file }) => file.toLowerCase()));
  for (const file of found) {
    const table = tableOf(file);
    if (table) files.get(table)?.push(file);
    else if (file !== 'data/README.md' && !odd.has(file.toLowerCase())) problems.push(strayFile(root, file));
  }
  for (const [table, own] of files)
    if (!own.length && !odd.has(fileOf(table))) problems.push(missing(root, table));
  return { files, problems };
}

const fileOf = (table: TableName): string => (table === 'observations' ? areaFolder : `data/${table}.csv`);

function tableOf(file: string): TableName | undefined {
  if (/^data\/observations\/[^/]+\.csv$/.test(file) && !isTable(basename(file))) return 'observations';
  return tableNames.find((table) => table !== 'observations' && file === fileOf(table));
}

const isTable = (name: string): boolean => tableNames.some((table) => `${table}.csv` === name.toLowerCase());

function missing(root: string, table: TableName): Problem {
  const file = fileOf(table);
  if (table !== 'observations')
    return problemAt(
      'missing-file',
      { file },
      { what: file, fix: `Make it, with the header ${columnsOf(table).join(',')}` },
    );
  const fix = `Make ${file}/<area>.csv, with the header ${columnsOf(table).join(',')}`;
  return (
    folderFault(root, file) ??
    problemAt('missing-file', { file }, { what: `table of figures in ${file}`, fix })
  );
}

/** A file that no table reads: in the wrong folder, under a wrong name, or nothing of ours. */
function strayFile(root: string, file: string): Problem {
  const name = basename(file);
  const right = isTable(name) ? `data/${name.toLowerCase()}` : `${areaFolder}/${name}`;
  const ours = isTable(name) ? right !== file : name.endsWith('.csv') && holdsFigures(join(root, file));
  if (ours && right !== file) return problemAt('misplaced-file', { file }, { right });
  const names = tableNames.filter((table) => table !== 'observations');
  const near = nearest(name.replace(/\.\w+$/, ''), names);
  const fix = near
    ? `If it is data/${near}.csv, call it that.`
    : 'Move it away; the tables are listed in data/README.md.';
  return problemAt('unexpected-file', { file }, { what: 'table', fix });
}

/** Whether a file starts with the header of the figures. */
function holdsFigures(path: string): boolean {
  const start = Buffer.alloc(200);
  const opened = openSync(path, 'r');
  readSync(opened, start, 0, start.length, 0);
  closeSync(opened);
  return start.toString('latin1').includes(columnsOf('observations').slice(0, 5).join(','));
}
