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

/** The table with the most of a graphic's records: what its file is about where it has no figures. */
function chiefTable({ records }: Graphic): TableName {
  const groups = [...Map.groupBy(records, ({ table }) => table)];
  return groups.toSorted(([, some], [, others]) => others.length - some.length)[0]?.[0] ?? 'observations';
}

/** Columns as the table is published, with names and units put after the ids that they belong to. */
function withNames(table: TableName, added: Record<string, string>): string[] {
  const after = new Map(Object.entries(added).map(([name, column]) => [column, name]));
  return publishedColumns(table).flatMap((column) => [
    column,
    ...(after.get(column) ? [after.get(column) ?? ''] : []),
  ]);
}

/**
 * The numbers of a graphic as the dataset has them, unrounded, one a row: figures of the area and of those beside it
 * in the order of the table, or the grades of an assessment.
 */
export function graphicCsv(catalogue: Catalogue, graphic: Graphic): string {
  const figures = figuresOf(graphic);
  if (figures.length)
    return written(
      'observations',
      figures.map((row) => named(catalogue, row)),
    );
  const table = chiefTable(graphic);
  return written(
    table,
    graphic.records.flatMap((one) => (one.table === table ? [one.row as Row] : [])),
  );
}

function written(table: TableName, rows: Row[]): string {
  const columns =
    table === 'observations'
      ? withNames(table, {
          area_name: 'area',
          indicator_name: 'indicator',
          unit: 'value',
          source_title: 'source',
        })
      : publishedColumns(table);
  return cellsAsCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}

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
