import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, type TableName, tableNames } from '../model/dataset.ts';
import { checkContent } from './check-content.ts';
import { checkReferences, type PlacedTables } from './check-references.ts';
import { checkRows, columnsOf, type PlacedRow } from './check-rows.ts';
import { byPlace, fileProblem, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { readTable } from './read-table.ts';

/** What a root folder holds: its dataset, everything wrong with it, and how much was read. */
export interface Loaded {
  dataset: Dataset;
  problems: Problem[];
  counts: { files: number; rows: number; errors: number; warnings: number };
}

/** Reads `data/` and `content/` below a root: all tables, all documents, all problems at once. */
export function loadDataset(root: string): Loaded {
  const tables = readTables(root);
  const content = existsSync(join(root, 'content'))
    ? readContent(root)
    : { files: undefined, documents: emptyDocuments, uses: [], problems: [missingFolder('content')] };
  const journeys = content.files?.flatMap((file) => /^content\/journeys\/(.*)\.mdx$/.exec(file)?.[1] ?? []);
  const problems = [
    ...tables.problems,
    ...content.problems,
    ...checkReferences(tables.placed, journeys, tables.broken),
    ...checkContent(content.documents, content.uses, tables.placed, tables.broken),
  ].sort(byPlace);
  const records = tableNames.map((table) => [table, tables.placed[table].map(({ record }) => record)]);
  return {
    dataset: { ...Object.fromEntries(records), documents: content.documents } as Dataset,
    problems,
    counts: {
      files: tables.files + (content.files?.length ?? 0),
      rows: tables.rows,
      errors: problems.filter(({ severity }) => severity === 'error').length,
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

const emptyDocuments = {
  councils: [],
  assessments: [],
  journeys: [],
  reports: [],
  indicators: [],
  guide: [],
};

const missingFolder = (folder: string): Problem =>
  fileProblem(
    'missing-file',
    folder,
    `there is no folder ${folder}`,
    'Make it, or name the right folder with --root.',
  );

const missingFile = (table: TableName, file: string): Problem =>
  fileProblem(
    'missing-file',
    file,
    `there is no ${file}`,
    `Make it, with the header ${columnsOf(table).join(',')}`,
  );

function readTables(root: string) {
  const problems = checkFolders(root);
  const broken = new Set<string>();
  let [files, rows] = [0, 0];
  const readOne = <Name extends TableName>(table: Name): PlacedRow<Name>[] => {
    const names = filesOf(root, table);
    if (!names.length) broken.add(table);
    const raws = names.flatMap((file) => {
      if (!existsSync(join(root, file))) {
        if (existsSync(join(root, 'data'))) problems.push(missingFile(table, file));
        broken.add(table);
        return [];
      }
      files += 1;
      const raw = readTable(root, file, columnsOf(table));
      problems.push(...raw.problems);
      if (raw.problems.length) broken.add(table);
      return raw.rows;
    });
    rows += raws.length;
    const checked = checkRows(table, raws);
    problems.push(...checked.problems);
    if (checked.rows.length < raws.length) broken.add(table);
    return checked.rows;
  };
  const placed = Object.fromEntries(
    tableNames.map((table) => [table, readOne(table)]),
  ) as unknown as PlacedTables;
  return { placed, problems, broken, files, rows };
}

/** The folders of the tables: each must be there, and hold nothing that would be passed over in silence. */
const checkFolders = (root: string): Problem[] =>
  existsSync(join(root, 'data'))
    ? ['data', tableFolder].flatMap((folder) =>
        existsSync(join(root, folder)) ? strayFiles(root, folder) : [missingFolder(folder)],
      )
    : [missingFolder('data')];

const strayFiles = (root: string, folder: string): Problem[] => {
  const ours = ['data/README.md', tableFolder, ...tableNames.flatMap((table) => filesOf(root, table))];
  return namesIn(root, folder)
    .map((name) => `${folder}/${name}`)
    .filter((file) => !ours.includes(file))
    .map((file) =>
      fileProblem(
        'unexpected-file',
        file,
        'this belongs to no table',
        'Move it away, or give it the name of its table: a .csv file named in data/README.md.',
      ),
    );
};

const tableFolder = 'data/observations';

const namesIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];

const filesOf = (root: string, table: TableName): string[] =>
  table === 'observations'
    ? namesIn(root, tableFolder)
        .map((name) => `${tableFolder}/${name}`)
        .filter((file) => file.endsWith('.csv') && lstatSync(join(root, file)).isFile())
    : [`data/${table}.csv`];
