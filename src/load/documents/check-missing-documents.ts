import { isCouncil } from '../../model/area.ts';
import { frontMatter } from '../../model/document.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { Problem } from '../problem.ts';
import type { PlacedDocument, ReadContent } from '../read/read-content.ts';
import type { PlacedTables } from '../rows/rows-together.ts';

const recordTables = ['assessments', 'findings', 'actions', 'targets', 'milestones', 'decisions'] as const;

/**
 * Checks that what has a page also has its text: each assessment, each indicator with figures, each council with records.
 * An assessment known from a list of ratings alone needs none: a list tells of no findings, and nothing may be made up.
 * A file put wrong is told of as such, and not as missing.
 */
export function checkMissingDocuments({ placed, names }: ReadContent, tables: PlacedTables): Problem[] {
  const told = new Set(placed.map(subjectOf));
  const isTold = (id: string) => told.has(id) || names.has(id);
  const figures = new Set(tables.observations.map(({ record }) => record.indicator));
  const recorded = new Set(recordTables.flatMap((table) => tables[table].map(({ record }) => record.area)));
  const lists = new Set(
    tables.sources.flatMap(({ record: { id, kind } }) => (kind === 'register' ? [id] : [])),
  );
  return [
    ...tables.assessments.flatMap(({ record: { id, area, source }, raw }) => {
      const right = `content/assessments/${area}/${id}.mdx`;
      const facts = { what: `the assessment ${id}`, right, keys: keysOf('assessments') };
      return isTold(id) || lists.has(source) ? [] : [cellProblem('missing-document', raw, 'id', facts)];
    }),
    ...tables.indicators.flatMap(({ record: { id }, raw }) => {
      const facts = { right: `content/indicators/${id}.mdx`, keys: keysOf('indicators') };
      return isTold(id) || !figures.has(id) ? [] : [cellProblem('missing-explanation', raw, 'id', facts)];
    }),
    ...tables.areas.flatMap(({ record, raw }) => {
      const facts = { right: `content/councils/${record.id}.mdx`, keys: keysOf('councils') };
      const due = isCouncil(record) && recorded.has(record.id) && !isTold(record.id);
      return due ? [cellProblem('missing-introduction', raw, 'id', facts)] : [];
    }),
  ];
}

const keysOf = (kind: keyof typeof frontMatter): string => Object.keys(frontMatter[kind].shape).join(', ');

/** The row that a document is about, by its front matter. */
const subjectOf = ({ kind, data }: PlacedDocument): string => {
  const { area, assessment, indicator } = data as Record<string, string | undefined>;
  return (kind === 'councils' ? area : (assessment ?? indicator)) ?? '';
};
