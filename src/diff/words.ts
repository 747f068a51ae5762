import type { TableName } from '../model/dataset.ts';
import type { ChangeKind } from './compare-rows.ts';
import { tableTitle } from './names.ts';

/** A row of a table by its noun, where it has one of its own. */
const nouns: { [Name in TableName]?: [one: string, many: string] } = {
  observations: ['figure', 'figures'],
  grades: ['grade', 'grades'],
  assessments: ['assessment', 'assessments'],
  findings: ['finding', 'findings'],
  targets: ['target', 'targets'],
  milestones: ['milestone', 'milestones'],
  actions: ['action', 'actions'],
  decisions: ['decision', 'decisions'],
  sources: ['source', 'sources'],
  indicators: ['indicator', 'indicators'],
  areas: ['area', 'areas'],
  glossary: ['term', 'terms'],
  annotations: ['annotation', 'annotations'],
  discrepancies: ['discrepancy', 'discrepancies'],
  corrections: ['correction', 'corrections'],
};

/** So many rows of a table: `2 figures`. */
export const countRows = (count: number, table: TableName): string => {
  const [one, many] = nouns[table] ?? [`row of ${tableTitle(table)}`, `rows of ${tableTitle(table)}`];
  return `${count} ${count === 1 ? one : many}`;
};

/** What became of a row, as its first cell says it. */
export const kindLabel: Record<ChangeKind, string> = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
};

export const kindOrder: readonly ChangeKind[] = ['added', 'changed', 'removed'];
