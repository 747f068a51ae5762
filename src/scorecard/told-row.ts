import type { Area } from '../model/area.ts';
import { type RowOf, type TableName, tableNames } from '../model/dataset.ts';
import { takenTables } from '../model/entry-pages.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Catalogue } from './catalogue.ts';

/** A row that something is told of, with what it is told by. */
export interface ToldRow {
  table: string;
  key: string;
  /** Nothing where the row is no longer there. */
  row?: object;
  /** The source whose page shows the row; nothing where no source's page does. */
  source?: string;
  area?: Area;
  indicator?: Indicator;
  /** The name of the part that the row is about: of a figure's whole, or of an assessment. */
  part?: string;
}

/** The row of a table with a key, and the names it is told by. One that is gone, or of a table that is, has its key alone. */
export function toldRow(catalogue: Catalogue, table: string, key: string): ToldRow {
  const row = isTable(table) ? catalogue.rows[table].get(key) : undefined;
  if (!isTable(table) || !row) return { table, key };
  const { source } = row as { source?: string };
  const area = catalogue.rows.areas.get(areaOf(catalogue, table, row) ?? '');
  const part = partOf(catalogue, row);
  const indicator = catalogue.rows.indicators.get('indicator' in row ? (row.indicator ?? '') : '');
  return {
    table,
    key,
    row,
    ...(source && (takenTables as readonly string[]).includes(table) && { source }),
    ...(area && { area }),
    ...(indicator && { indicator }),
    ...(part && { part }),
  };
}

const isTable = (table: string): table is TableName => (tableNames as readonly string[]).includes(table);

/** The id of the area that a row is about: its own, that of its assessment, or itself; nothing where it is about none. */
export function areaOf(catalogue: Catalogue, table: TableName, row: object): string | undefined {
  const { area, assessment } = row as { area?: string; assessment?: string };
  if (table === 'areas') return (row as Area).id;
  return area ?? (assessment === undefined ? undefined : catalogue.row('assessments', assessment).area);
}

/** The name of the part that a row is about: a breakdown of a figure, or an element of an assessment. */
function partOf({ row, rows }: Catalogue, of: RowOf<TableName>): string | undefined {
  if ('breakdown' in of && of.breakdown) return row('breakdowns', of.breakdown).name;
  if (!('assessment' in of && 'element' in of && of.assessment)) return undefined;
  return rows.elements.get(`${row('assessments', of.assessment).framework}|${of.element}`)?.name;
}
