import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, type TableName, tableNames } from '../model/dataset.ts';
import { checkContent } from './check-content.ts';
import { checkReferences, type PlacedTables } from './check-references.ts';
import { checkRows, columnsOf, type PlacedRow } from './check-rows.ts';
import { byPlace, type Problem } from './problem.ts';
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
    : { documents: emptyDocuments, uses: [], problems: [missingFolder('content')] };
  const journeys = content.documents.journeys.map(({ id }) => id);
  const problems = [
    ...tables.problems,
    ...content.problems,
    ...checkReferences(tables.placed, journeys, tables.broken),
    ...checkContent(content.documents, content.uses, tables.placed, tables.broken),
  ].sort(byPlace);
  const records = tableNames.map((table) => [table, tables.placed[table].map(({ record }) => record)]);
  const documentFiles = Object.values(content.documents).flat().length;
  return {
    dataset: { ...Object.fromEntries(records), documents: content.documents } as Dataset,
    problems,
    counts: {
      files: tables.files + documentFiles,
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

const missingFolder = (folder: string): Problem => ({
  ...missingFile('', folder),
  message: `there is no folder ${folder}`,
});

const missingFile = (table: string, file: string): Problem => ({
  severity: 'error',
  rule: 'missing-file',
  file,
  line: 1,
  column: 1,
  field: '',
  value: '',
  message: `there is no ${file}`,
  hint: table
    ? `Make it, with the header ${columnsOf(table as TableName).join(',')}`
    : 'Make it, or name the right folder with --root.',
});

function filesOf(root: string, table: TableName): string[] {
  if (table !== 'observations') return [`data/${table}.csv`];
  const folder = join(root, 'data/observations');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.sort().map((name) => `data/observations/${name}`);
}

function readTables(root: string) {
  const problems: Problem[] = [];
  const broken = new Set<string>();
  let [files, rows] = [0, 0];
  const readOne = <Name extends TableName>(table: Name): PlacedRow<Name>[] => {
    const raws = filesOf(root, table).flatMap((file) => {
      if (!existsSync(join(root, file))) {
        problems.push(missingFile(table, file));
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
