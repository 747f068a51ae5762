import { type TableName, tableNames } from '../model/dataset.ts';
import { formatNumber } from './format-value.ts';

const rowNames: Record<TableName, [one: string, many: string]> = {
  areas: ['area', 'areas'],
  sources: ['source', 'sources'],
  indicators: ['indicator', 'indicators'],
  breakdowns: ['breakdown', 'breakdowns'],
  relations: ['relation of figures', 'relations of figures'],
  frameworks: ['framework', 'frameworks'],
  elements: ['part of a framework', 'parts of frameworks'],
  scale: ['step of a scale', 'steps of scales'],
  annotations: ['annotation', 'annotations'],
  glossary: ['term of the glossary', 'terms of the glossary'],
  observations: ['figure', 'figures'],
  assessments: ['assessment', 'assessments'],
  grades: ['grade', 'grades'],
  findings: ['finding', 'findings'],
  targets: ['promise with a number', 'promises with a number'],
  milestones: ['promise with a date', 'promises with a date'],
  actions: ['action', 'actions'],
  decisions: ['decision', 'decisions'],
  discrepancies: ['contradiction', 'contradictions'],
  notices: ['notice', 'notices'],
  corrections: ['correction', 'corrections'],
};

const isTable = (table: string): table is TableName => (tableNames as readonly string[]).includes(table);

/** So many rows of a table, by what its rows are called: `12 figures`. A table that is no longer there goes by its name. */
export function countRows(table: string, rows: number): string {
  const [one, many] = isTable(table) ? rowNames[table] : [`row of ${table}`, `rows of ${table}`];
  return `${formatNumber(rows)} ${rows === 1 ? one : many}`;
}
