import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { columnsOf } from '../../../src/load/cells/check-rows.ts';
import type { Area } from '../../../src/model/area.ts';
import { type Dataset, type TableName, tableNames } from '../../../src/model/dataset.ts';
import { cellsAsCsv } from '../../../src/publish/write-table.ts';
import { chanceOf } from './chance.ts';
import { documentsOf, indicatorDocument, type MadeDocument, reportsOfEach } from './documents.ts';
import { figuresOf } from './figures.ts';
import { judgementsOf } from './judgements.ts';
import { madeUpIndicators } from './made-up-indicators.ts';
import { promisesOf } from './promises.ts';
import { councilsOf, registersFor } from './registers.ts';
import type { WorldSize } from './size.ts';

/**
 * Writes a made-up world, clean by every rule, into a folder: `data/` and `content/`.
 * Takes the registers of the project. Throws where a size is asked for that cannot be made up.
 */
export function writeWorld(root: string, size: WorldSize, project: Dataset): void {
  const { tables, documents } = madeUp(size, withMadeUp(size, project));
  for (const table of tableNames)
    if (table !== 'observations') write(root, `data/${table}.csv`, csvOf(table, tables[table]));
  for (const [area, figures] of Map.groupBy(tables.observations, (one) => one.area))
    write(root, `data/observations/${area}.csv`, csvOf('observations', figures));
  for (const [path, text] of documents) write(root, `content/${path}`, text);
}

/** The project with as many made-up indicators as a size may need. */
const withMadeUp = ({ indicators = 0 }: WorldSize, project: Dataset): Dataset => ({
  ...project,
  indicators: [...project.indicators, ...madeUpIndicators(indicators)],
});

function csvOf(table: TableName, rows: readonly object[]): string {
  const columns = columnsOf(table);
  return cellsAsCsv(
    columns,
    rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])),
  );
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

type Tables = Omit<Dataset, 'documents'>;

function madeUp(size: WorldSize, project: Dataset): { tables: Tables; documents: MadeDocument[] } {
  const councils = councilsOf(project.areas, size.councils);
  const told = councils.map((area) => toldOf(area, size, project));
  const of = <Key extends keyof Told>(key: Key) => told.flatMap((one): unknown[] => one[key]) as Told[Key];
  const tables = {
    ...registersFor(project, councils, of('observations')),
    observations: of('observations'),
    assessments: of('assessments'),
    grades: of('grades'),
    findings: of('findings'),
    discrepancies: of('discrepancies'),
    actions: of('actions'),
    targets: of('targets'),
    milestones: of('milestones'),
    decisions: of('decisions'),
  };
  return { tables, documents: documentsFor(size, councils, told, tables) };
}

/** All that is made up of one council, but its documents. */
type Told = ReturnType<typeof toldOf>;

function toldOf(area: Area, size: WorldSize, project: Dataset) {
  const { seed } = size;
  const observations = figuresOf(area, size, project.indicators);
  const judgements = judgementsOf(area, project, chanceOf(`${seed} judged ${area.id}`));
  const promises = promisesOf(
    area,
    judgements.findings,
    observations,
    chanceOf(`${seed} promised ${area.id}`),
  );
  return { observations, ...judgements, ...promises };
}

function documentsFor(
  { documents, seed }: WorldSize,
  councils: readonly Area[],
  told: readonly Told[],
  { indicators }: Tables,
): MadeDocument[] {
  const reports = reportsOfEach(documents - indicators.length, councils.length);
  return [
    ...indicators.map((one) => indicatorDocument(one, chanceOf(`${seed} told ${one.id}`))),
    ...councils.flatMap((area, at) =>
      documentsOf(area, reports(at), told[at] as Told, chanceOf(`${seed} told ${area.id}`)),
    ),
  ];
}
