import type { TableName } from '../model/dataset.ts';
import type { takenTables } from '../model/entry-pages.ts';
import type { Observation } from '../model/observation.ts';
import type { Catalogue } from './catalogue.ts';
import { type DocumentPart, partsInOrder, passagesInOrder } from './document-order.ts';
import { areaOf } from './told-row.ts';

interface Told {
  source: string;
  locator: string;
}

/** Records of one table that a source tells of, each in a line. */
export interface SourceRecords {
  table: TableName;
  heading: string;
  /** Each with the id of the area that it is about. */
  list: { row: object; area: string | undefined; text: string; locator: string }[];
}

/** Whether a row is taken from a source; with an area, whether it is about that too, '' standing for what is about none. */
const isFrom =
  (catalogue: Catalogue, source: string, area: string | undefined) =>
  (table: TableName, row: Told): boolean =>
    row.source === source && (area === undefined || (areaOf(catalogue, table, row) ?? '') === area);

/**
 * Everything but figures that is taken from a source, table by table, in the order of the document; with an area, only
 * what is about that, '' standing for what is about none.
 */
export function recordsOf(catalogue: Catalogue, source: string, area?: string): SourceRecords[] {
  const { dataset } = catalogue;
  const own = isFrom(catalogue, source, area);
  const places = new Map(
    passagesOf(catalogue, source, area)
      .flatMap(({ rows }) => rows)
      .map((row, at) => [row, at]),
  );
  const group = <Row extends Told>(
    table: TableName,
    heading: string,
    rows: Row[],
    text: (row: Row) => string,
  ) => ({
    table,
    heading,
    list: rows
      .filter((row) => own(table, row))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
      .map((row) => ({ row, area: areaOf(catalogue, table, row), text: text(row), locator: row.locator })),
  });
  const indicator = (id: string) => catalogue.row('indicators', id).name;
  const groups: SourceRecords[] = [
    group(
      'assessments',
      'Judgements',
      dataset.assessments,
      (row) =>
        `${catalogue.row('frameworks', row.framework).name}: ${row.overall ?? 'findings without a grade'}`,
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

/**
 * All that a source tells, passage by passage in its order. Findings place the sections first: they were written down
 * as the document was read, figures indicator by indicator.
 */
function passagesOf(catalogue: Catalogue, source: string, area: string | undefined) {
  const isOwn = isFrom(catalogue, source, area);
  const own = (table: (typeof takenTables)[number]): Told[] =>
    catalogue.dataset[table].filter((row) => isOwn(table, row as Told)) as Told[];
  const readings: (typeof takenTables)[number][][] = [
    ['findings'],
    ['observations'],
    ['actions', 'milestones', 'targets'],
    ['decisions'],
    ['assessments', 'grades', 'discrepancies'],
  ];
  return passagesInOrder(...readings.map((tables) => tables.flatMap(own)));
}

/** The figures taken from a source, in the order of the document, under its headings; with an area, only that one's. */
export function figuresOf(catalogue: Catalogue, source: string, area?: string): DocumentPart<Observation>[] {
  const figures = new Set<Told>(catalogue.dataset.observations);
  const isFigure = (row: Told): row is Observation => figures.has(row);
  const passages = passagesOf(catalogue, source, area).map(({ locator, rows }) => ({
    locator,
    rows: rows.filter(isFigure),
  }));
  return partsInOrder(passages.filter(({ rows }) => rows.length > 0));
}

function gradeLine(
  catalogue: Catalogue,
  row: { assessment: string; element: string; grade?: string | undefined },
): string {
  const { framework } = catalogue.row('assessments', row.assessment);
  return `${catalogue.row('elements', `${framework}|${row.element}`).name}: ${row.grade ?? 'no grade'}`;
}
