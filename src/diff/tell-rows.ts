import type { TableName } from '../model/dataset.ts';
import type { RowChange } from './compare-rows.ts';
import type { Limits } from './limits.ts';
import { cell, cutTable } from './markdown.ts';
import { figureText, type Names, namedBy, periodName, rowName, seriesOf, tableTitle } from './names.ts';
import type { RawRow } from './raw-rows.ts';
import { tellCells, toldColumns, whereText } from './tell-cells.ts';
import { kindLabel } from './words.ts';

/** Columns that a figure is told by, in words of its own. */
const figureColumns = ['value', 'qualifier', 'status'];
/** Columns that the other cells of a row of the table say already. */
const figureQuiet = ['area', 'indicator', 'breakdown', 'period', 'value', 'status', 'source', 'locator'];

/** The figures that were added, changed or removed, and those that now stand out, as a table. */
export function tellFigures(
  names: Names,
  changes: readonly RowChange[],
  jumps: ReadonlyMap<string, string>,
  standing: readonly RawRow[],
  limits: Limits,
): string {
  const told = changes.map((change) => figureRow(names, change, jumps.get(change.key), limits));
  const others = standing.map(({ key, cells }) => [
    'As it was',
    cell(seriesOf(names, cells)),
    cell(periodName(cells.period)),
    cell(figureText(names, cells)),
    cell(figureText(names, cells)),
    whereText(cells),
    jumpCell(jumps.get(key)),
  ]);
  // What stands out comes first: it must not be cut.
  const rows = [...others, ...told].sort((a, b) => Number(Boolean(b[6])) - Number(Boolean(a[6])));
  return cutTable(['', 'Figure', 'Period', 'Before', 'After', 'Where', 'Outlier'], rows, limits.rows);
}

const jumpCell = (message: string | undefined): string => (message ? `**Jump**: ${cell(message)}` : '');

function figureRow(names: Names, change: RowChange, jump: string | undefined, { letters }: Limits): string[] {
  const { before, after, kind, columns } = change;
  const cells = (after ?? before)?.cells ?? {};
  const [was, is] = [before && figureText(names, before.cells), after && figureText(names, after.cells)];
  const differing = columns.filter((name) => !figureColumns.includes(name) || was === is);
  const told = toldColumns(change, figureQuiet, differing);
  const side = (row: RawRow | undefined, figure: string | undefined) =>
    [...(was === is ? [] : [cell(figure)]), ...tellCells(told, row, letters)].join('<br>') || cell(figure);
  return [
    kindLabel[kind],
    cell(seriesOf(names, cells)),
    cell(periodName(cells.period)),
    side(before, was),
    side(after, is),
    whereText(cells),
    jumpCell(jump),
  ];
}

/** Tables whose rows others name. */
const registers: readonly TableName[] = ['areas', 'sources', 'indicators', 'breakdowns', 'frameworks'];

/** The rows of another table that were added, changed or removed, with all that their files say of them. */
export function tellRows(
  names: Names,
  table: TableName,
  changes: readonly RowChange[],
  { rows: most, letters }: Limits,
): string {
  const rows = changes.map((change) => {
    const { key, kind, before, after } = change;
    const cells = (after ?? before)?.cells ?? {};
    // What else names a source or an indicator does so by its id.
    const own = registers.includes(table) ? [] : ['id'];
    const told = toldColumns(change, [...own, 'area', 'source', 'locator', ...namedBy(table, cells)]);
    return [
      kindLabel[kind],
      cell(rowName(names, table, key, cells), letters),
      tellCells(told, before, letters).join('<br>') || cell(before && '(as named)'),
      tellCells(told, after, letters).join('<br>') || cell(after && '(as named)'),
      whereText(cells),
    ];
  });
  // Registers are taken from no source.
  const width = rows.some((row) => row[4]) ? 5 : 4;
  const head = ['', tableTitle(table), 'Before', 'After', 'Where'];
  return cutTable(
    head.slice(0, width),
    rows.map((row) => row.slice(0, width)),
    most,
  );
}
