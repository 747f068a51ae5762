import type { Graphic } from '../../graphics/graphic.ts';
import { keyOf, type TableName } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import type { Catalogue } from '../../scorecard/catalogue.ts';
import { cellsAsCsv, publishedColumns } from '../write-table.ts';

type Row = Record<string, unknown>;

/** The figures in a graphic's table, row by row, and those it rests on beside them, each once. */
function figuresOf({ table, records }: Graphic): Observation[] {
  const shown = table.rows.flatMap((cells) => cells.flatMap(({ figure }) => figure ?? []));
  const others = records.flatMap(({ table, row }) => (table === 'observations' ? [row as Observation] : []));
  return [...new Map([...shown, ...others].map((one) => [keyOf('observations', one), one])).values()];
}

/** What is put beside the columns of figures as they are published: names and units after the ids they belong to. */
const added: Record<string, string> = {
  area: 'area_name',
  indicator: 'indicator_name',
  value: 'unit',
  source: 'source_title',
};

const columnsOf = (table: TableName): string[] =>
  publishedColumns(table).flatMap((column) =>
    table === 'observations' && added[column] ? [column, added[column]] : [column],
  );

/**
 * The numbers of a graphic as the dataset has them, unrounded, one a row: figures of the area and of those beside it
 * in the order of the table, and what else it rests on, as the grades of an assessment. Where its rows are of
 * several tables, the first column says of which.
 */
export function graphicCsv(catalogue: Catalogue, graphic: Graphic): string {
  const figures = figuresOf(graphic).map((row) => ({
    table: 'observations' as const,
    row: named(catalogue, row),
  }));
  const others = graphic.records
    .filter(({ table }) => table !== 'observations')
    .map(({ table, row }) => ({ table, row: row as Row }));
  const all = [...figures, ...others];
  if (!all.length) return tableCsv(graphic);
  const tables = [...new Set(all.map(({ table }) => table))];
  const columns = [...new Set([...(tables.length > 1 ? ['table'] : []), ...tables.flatMap(columnsOf)])];
  return cellsAsCsv(
    columns,
    all.map(({ table, row }) => columns.map((column) => (column === 'table' ? table : row[column]))),
  );
}

/** The table itself, where no row of the dataset stands behind it: a count of what is held. */
const tableCsv = ({ table }: Graphic): string =>
  cellsAsCsv(
    table.head.map(({ text }) => text),
    table.rows.map((cells) => cells.map(({ text }) => text)),
  );

function named(catalogue: Catalogue, figure: Observation): Row {
  const indicator = catalogue.row('indicators', figure.indicator);
  return {
    ...figure,
    area_name: catalogue.row('areas', figure.area).name,
    indicator_name: indicator.name,
    unit: indicator.unit,
    source_title: catalogue.row('sources', figure.source).title,
  };
}
