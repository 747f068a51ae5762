import type { TableName } from '../model/dataset.ts';
import type { DocumentKind } from '../model/document.ts';
import { fileOf } from '../rows/standing-rows.ts';
import type { Begun } from './kind.ts';

/** The columns that may stay empty, and yet stand in many a document. */
export const oftenGiven: Partial<Record<TableName, readonly string[]>> = {
  areas: ['official_name', 'region', 'gss_code'],
  sources: ['date', 'url', 'file_name', 'licence', 'retrieved'],
  indicators: ['short_name', 'frequency', 'framework', 'code', 'aliases'],
  observations: ['qualifier', 'numerator', 'denominator', 'status', 'printed'],
  assessments: ['published', 'overall', 'score', 'score_max'],
  grades: ['score', 'carried_from'],
  findings: ['element', 'response', 'figures'],
  actions: ['findings', 'owner_role', 'due_text', 'due', 'revised_due', 'status_text', 'status_date'],
  targets: ['action', 'baseline', 'baseline_period', 'due_text', 'due', 'summary'],
  milestones: ['action', 'due_text', 'due', 'met_date', 'met_source'],
  decisions: ['journey', 'follow_up', 'follow_up_due', 'follow_up_source'],
  discrepancies: ['records', 'sums'],
};

/** The same of keys of front matter. */
export const oftenInFront: Partial<Record<DocumentKind, readonly string[]>> = {
  councils: ['sources'],
  journeys: ['starts', 'ends', 'after', 'phases'],
  reports: ['presented_to', 'presented_on'],
};

/** What documents often give of things begun, and was not given: by file. */
export function leftOut({ rows, documents }: Begun): Map<string, readonly string[]> {
  const ofRows = [...Map.groupBy(rows, ({ table, row }) => fileOf(table, row))].map(([file, own]) => {
    const names = oftenGiven[own[0]?.table ?? 'areas'] ?? [];
    return [file, names.filter((name) => own.some(({ row }) => !row[name]))] as const;
  });
  const ofDocuments = [...documents].map(([file, text]) => {
    const names = oftenInFront[file.split('/')[1] as DocumentKind] ?? [];
    return [file, names.filter((name) => !text.includes(`\n${name}:`))] as const;
  });
  return new Map([...ofDocuments, ...ofRows].filter(([, names]) => names.length));
}
