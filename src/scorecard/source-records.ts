import type { TableName } from '../model/dataset.ts';
import type { Catalogue } from './catalogue.ts';

interface Told {
  source: string;
  locator: string;
}

/** Records of one table that a source tells of, each in a line. */
export interface SourceRecords {
  table: TableName;
  heading: string;
  list: { row: object; text: string; locator: string }[];
}

/** Everything but figures that is taken from a source, table by table. */
export function recordsOf(catalogue: Catalogue, source: string): SourceRecords[] {
  const { dataset } = catalogue;
  const group = <Row extends Told>(
    table: TableName,
    heading: string,
    rows: Row[],
    text: (row: Row) => string,
  ) => ({
    table,
    heading,
    list: rows
      .filter((row) => row.source === source)
      .map((row) => ({ row, text: text(row), locator: row.locator })),
  });
  const indicator = (id: string) => catalogue.row('indicators', id).name;
  const groups: SourceRecords[] = [
    group(
      'assessments',
      'Judgements',
      dataset.assessments,
      (row) => row.overall ?? 'Findings without a grade',
    ),
    group('grades', 'Grades', dataset.grades, (row) => gradeLine(catalogue, row)),
    group('findings', 'Findings', dataset.findings, (row) => row.summary),
    group(
      'targets',
      'Promises with a number',
      dataset.targets,
      (row) => row.summary ?? indicator(row.indicator),
    ),
    group('milestones', 'Promises with a date', dataset.milestones, (row) => row.summary),
    group('actions', 'Actions', dataset.actions, (row) => row.summary),
    group('decisions', 'Decisions', dataset.decisions, (row) => row.summary),
    group(
      'discrepancies',
      'Contradictions',
      dataset.discrepancies,
      (row) => `${row.summary} ${row.shows_as}`,
    ),
  ];
  return groups.filter(({ list }) => list.length > 0);
}

/** How many rows of all kinds are taken from a source, figures among them. */
export const countRows = (catalogue: Catalogue, source: string): number =>
  catalogue.dataset.observations.filter((row) => row.source === source).length +
  recordsOf(catalogue, source).reduce((sum, { list }) => sum + list.length, 0);

function gradeLine(
  catalogue: Catalogue,
  row: { assessment: string; element: string; grade?: string | undefined },
): string {
  const { framework } = catalogue.row('assessments', row.assessment);
  return `${catalogue.row('elements', `${framework}|${row.element}`).name}: ${row.grade ?? 'no grade'}`;
}
