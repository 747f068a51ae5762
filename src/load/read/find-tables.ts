import { closeSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type TableName, tableNames } from '../../model/dataset.ts';
import { columnsOf } from '../cells/check-rows.ts';
import { nearest, slug } from '../nearest.ts';
import { type Problem, problemAt } from '../problem.ts';
import { folderFault, listFiles } from './list-files.ts';

/** Where the history of the tables lies, where there is one. */
export const historyFile = 'data/history.csv';
const areaFolder = 'data/observations';

/** What may lie beside the tables. */
const beside: readonly string[] = ['data/README.md', historyFile];

/** Where each table lies below a root: its files, and what is missing, misplaced or belongs to no table. */
export interface FoundTables {
  files: Map<TableName, string[]>;
  /** The tables of which rows lie in files that are not read: what they name is not known. */
  incomplete: ReadonlySet<TableName>;
  problems: Problem[];
}

/** Finds the files of all tables. `observations` is a folder with a file an area. */
export function findTables(root: string): FoundTables {
  const files = new Map<TableName, string[]>(tableNames.map((table) => [table, []]));
  const incomplete = new Set<TableName>();
  const noFolder = folderFault(root, 'data');
  if (noFolder) return { files, incomplete, problems: [noFolder] };
  const { files: found, problems } = listFiles(root, 'data');
  const placed = new Set<string>();
  const odd = new Set(problems.map(({ file }) => file.toLowerCase()));
  for (const file of found) {
    const table = tableOf(file);
    if (table && !odd.has(file.toLowerCase())) files.get(table)?.push(file);
    else if (table) incomplete.add(table);
    else if (!beside.includes(file) && !odd.has(file.toLowerCase())) {
      const right = rightPlace(root, file);
      if (right) placed.add(right);
      problems.push(strayFile(file, right, found));
    }
  }
  if ([...placed].some((right) => right.startsWith(`${areaFolder}/`))) incomplete.add('observations');
  for (const [table, own] of files)
    if (!own.length && !incomplete.has(table) && !odd.has(fileOf(table)) && !placed.has(fileOf(table)))
      problems.push(missing(root, table));
  return { files, incomplete, problems };
}

const fileOf = (table: TableName): string => (table === 'observations' ? areaFolder : `data/${table}.csv`);

function tableOf(file: string): TableName | undefined {
  if (/^data\/observations\/[a-z\d-]+\.csv$/i.test(file) && !isTable(basename(file))) return 'observations';
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

/** Where a file belongs that holds a table, or figures, in a wrong place. */
function rightPlace(root: string, file: string): string | undefined {
  const name = basename(file);
  if (isTable(name)) return `data/${name.toLowerCase()}`;
  if (!/\.csv$/i.test(name) || !holdsFigures(join(root, file))) return undefined;
  const area = name.replace(/\..*$/, '').replace(/[ _-]*(copy|\(\d+\))[^.]*$/i, '');
  return `${areaFolder}/${slug(area)}.csv`;
}

/** A file that no table reads: in the wrong folder, under a wrong name, a copy, or nothing of ours. */
function strayFile(file: string, right: string | undefined, found: readonly string[]): Problem {
  if (right && !found.includes(right)) return problemAt('misplaced-file', { file }, { right });
  const fix = right ? mendCopy(right) : mendStray(file, found);
  return problemAt('unexpected-file', { file }, { what: 'table', fix });
}

const mendCopy = (right: string): string =>
  `There is ${right} already: keep the one of the two that is right, under that name.`;

function mendStray(file: string, found: readonly string[]): string {
  const [, stem = '', ending = ''] = /^([^.]*)(.*)$/.exec(basename(file)) ?? [];
  const names = tableNames.filter((table) => table !== 'observations');
  const near = file.startsWith(`${areaFolder}/`) ? undefined : nearest(stem, names);
  const right = `data/${near}.csv`;
  if (!near) return 'Move it away; the tables are listed in data/README.md.';
  if (found.includes(right)) return `Move it away; ${right} is what is read.`;
  return /^(\.(csv|txt))*$/i.test(ending)
    ? `If it is ${right}, call it that.`
    : `If it is ${right}, open it in its program and save it as "CSV UTF-8" under that name.`;
}

/** Whether a file starts with the header of the figures. */
function holdsFigures(path: string): boolean {
  const start = Buffer.alloc(200);
  const opened = openSync(path, 'r');
  readSync(opened, start, 0, start.length, 0);
  closeSync(opened);
  return start.toString('latin1').includes(columnsOf('observations').slice(0, 5).join(','));
}
