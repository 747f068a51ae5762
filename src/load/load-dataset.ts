import { type Dataset, type TableName, tableNames } from '../model/dataset.ts';
import { checkArithmetic } from './arithmetic/check-arithmetic.ts';
import { checkObservations } from './cells/check-observations.ts';
import { checkRows, columnsOf, type PlacedRow } from './cells/check-rows.ts';
import { checkContent } from './documents/check-content.ts';
import { byPlace, type Problem } from './problem.ts';
import { findTables } from './read/find-tables.ts';
import { folderFault } from './read/list-files.ts';
import { noContent, readContent } from './read/read-content.ts';
import { readTable } from './read/read-table.ts';
import { readHistory } from './read-history.ts';
import { checkTogether } from './rows/check-together.ts';
import type { PlacedTables } from './rows/rows-together.ts';

/** What a root folder holds: its dataset, everything wrong with it, and how much was read. */
export interface Loaded {
  dataset: Dataset;
  problems: Problem[];
  counts: { files: number; rows: number; errors: number; warnings: number };
}

/** Reads `data/` and `content/` below a root: all tables, all documents, all problems at once. */
export function loadDataset(root: string): Loaded {
  const tables = readTables(root);
  const history = readHistory(root);
  const noFolder = folderFault(root, 'content');
  const content = noFolder ? noContent([noFolder]) : readContent(root);
  const journeys = content.files?.flatMap((file) => /^content\/journeys\/(.*)\.mdx$/.exec(file)?.[1] ?? []);
  const inCells = checkObservations(tables.placed);
  const figures = soundFigures(tables.placed, inCells);
  const isSound = figures.observations.length === tables.placed.observations.length;
  const problems = [
    ...tables.problems,
    ...history.problems,
    ...content.problems,
    ...inCells,
    ...checkTogether({ ...tables, journeys, documents: content.documents, figures: figures.observations }),
    ...checkArithmetic(figures, isSound ? tables.broken : new Set([...tables.broken, 'observations'])),
    ...checkContent(content, tables),
  ].sort(byPlace);
  const records = tableNames.map((table) => [table, tables.placed[table].map(({ record }) => record)]);
  return {
    dataset: {
      ...Object.fromEntries(records),
      history: history.rows,
      documents: content.documents,
    } as Dataset,
    problems,
    counts: {
      files: tables.files + history.files + (content.files?.length ?? 0),
      rows: tables.rows + history.rows.length,
      errors: problems.filter(({ severity }) => severity === 'error').length,
      warnings: problems.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

/** All rows but the figures that are known to be wrong: a sum of those would tell the same fault again. */
function soundFigures(placed: PlacedTables, wrong: readonly Problem[]): PlacedTables {
  const lines = new Set(wrong.map(({ file, line }) => `${file}:${line}`));
  const observations = placed.observations.filter(({ raw }) => !lines.has(`${raw.file}:${raw.line}`));
  return { ...placed, observations };
}

function readTables(root: string) {
  const { files: found, incomplete, ...listed } = findTables(root);
  let { problems } = listed;
  const broken = new Set<string>();
  const keys = new Map<TableName, readonly string[]>();
  let [files, rows] = [0, 0];
  const readOne = <Name extends TableName>(table: Name): PlacedRow<Name>[] => {
    const names = found.get(table) ?? [];
    const read = names.map((file) => readTable(root, file, columnsOf(table)));
    const raws = read.flatMap((one) => one.rows);
    const checked = checkRows(table, raws);
    problems = problems.concat(
      read.flatMap((one) => one.problems),
      checked.problems,
    );
    const isRead = names.length > 0 && !incomplete.has(table) && !read.some((one) => one.incomplete);
    if (isRead && checked.keys.length === raws.length) keys.set(table, checked.keys);
    if (!isRead || !checked.sound) broken.add(table);
    files += names.length;
    rows += raws.length;
    return checked.rows;
  };
  const placed = Object.fromEntries(
    tableNames.map((table) => [table, readOne(table)]),
  ) as unknown as PlacedTables;
  return { placed, keys, problems, broken, files, rows };
}
