import type { z } from 'zod';
import { action } from './action.ts';
import { annotation } from './annotation.ts';
import { area } from './area.ts';
import { assessment } from './assessment.ts';
import { breakdown } from './breakdown.ts';
import { correction } from './correction.ts';
import { decision } from './decision.ts';
import { discrepancy } from './discrepancy.ts';
import type { Documents } from './document.ts';
import { element } from './element.ts';
import { finding } from './finding.ts';
import { framework } from './framework.ts';
import { grade } from './grade.ts';
import { type HistoryRow, historyRow } from './history.ts';
import { indicator } from './indicator.ts';
import { milestone } from './milestone.ts';
import { notice } from './notice.ts';
import { type Observation, observation, publishedObservation } from './observation.ts';
import { relation } from './relation.ts';
import { scaleGrade } from './scale-grade.ts';
import { source } from './source.ts';
import { isNoticed, type NoticedTable, type Stood, standingColumns } from './standing.ts';
import { target } from './target.ts';
import { term } from './term.ts';

/** Every table: its schema and the columns that name a row. `observations` is a folder, a file an area. */
export const tables = {
  areas: { schema: area, key: ['id'] },
  sources: { schema: source, key: ['id'] },
  indicators: { schema: indicator, key: ['id'] },
  breakdowns: { schema: breakdown, key: ['id'] },
  relations: { schema: relation, key: ['id'] },
  frameworks: { schema: framework, key: ['id'] },
  elements: { schema: element, key: ['framework', 'id'] },
  scale: { schema: scaleGrade, key: ['framework', 'applies_to', 'grade'] },
  annotations: { schema: annotation, key: ['period', 'indicator', 'area', 'kind'] },
  glossary: { schema: term, key: ['term'] },
  observations: { schema: observation, key: ['area', 'indicator', 'breakdown', 'period'] },
  assessments: { schema: assessment, key: ['id'] },
  grades: { schema: grade, key: ['assessment', 'element'] },
  findings: { schema: finding, key: ['id'] },
  actions: { schema: action, key: ['id'] },
  targets: { schema: target, key: ['id'] },
  milestones: { schema: milestone, key: ['id'] },
  decisions: { schema: decision, key: ['id'] },
  discrepancies: { schema: discrepancy, key: ['id'] },
  corrections: { schema: correction, key: ['table', 'key', 'column', 'date'] },
  notices: { schema: notice, key: ['record', 'since'] },
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/**
 * Every file of rows: the tables, and the history beside them, which is read as strictly. It tells of the tables and is
 * none: no root needs it, and the version of the data does not know it.
 */
export const rowFiles = {
  ...tables,
  history: { schema: historyRow, key: ['day', 'reason', 'kind', 'table', 'area', 'key', 'column'] },
} as const;

type Typed<Name extends RowFile> = z.infer<(typeof rowFiles)[Name]['schema']>;

/** A row as it is used and published: as its file holds it, and how it stands. */
export type RowOf<Name extends RowFile> = Name extends 'observations'
  ? Observation
  : Name extends NoticedTable
    ? Typed<Name> & Stood
    : Typed<Name>;

/** The schema of a table as it is published: the columns of its files, and how the row stands. */
export const publishedSchema = (table: RowFile): z.ZodObject => {
  if (table === 'observations') return publishedObservation;
  const { schema } = rowFiles[table];
  return isNoticed(table) ? schema.extend(standingColumns).meta({ ...schema.meta() }) : schema;
};

export type RowFile = keyof typeof rowFiles;

/** All records of all tables, their history, and the documents beside them: what a site is made from. */
export type Dataset = { [Name in TableName]: RowOf<Name>[] } & {
  history: HistoryRow[];
  documents: Documents;
};

/** The key of a row, its parts joined by |, as `discrepancies` and `corrections` name it. */
export const keyOf = (table: RowFile, row: object): string =>
  rowFiles[table].key.map((column) => (row as Record<string, unknown>)[column] ?? '').join('|');
