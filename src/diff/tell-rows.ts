import type { TableName } from '../model/dataset.ts';
import type { RowChange } from './compare-rows.ts';
import { cell, cutTable } from './markdown.ts';
import { figureText, type Names, periodName, rowName, seriesOf, tableTitle } from './names.ts';
import type { RawRow } from './raw-rows.ts';
import { kindLabel } from './words.ts';

/** Columns that a figure is told by, in words of its own. */
const figureColumns = ['value', 'qualifier', 'status'];
/** Columns that say which row it is, or where it is from: of a new row they are not told again. */
const quiet = ['id', 'area', 'source', 'locator', 'note', 'summary', 'title', 'name', 'short_name', 'term'];
const mostColumns = 6;

/** The figures that were added, changed or removed, and those that now stand out, as a table. */
export function tellFigures(
  names: Names,
  changes: readonly RowChange[],
  jumps: ReadonlyMap<string, string>,
  standing: readonly RawRow[],
  most: number,
): string {
  const told = changes.map((change) => figureRow(names, change, jumps.get(change.key)));
  const others = standing.map(({ key, cells }) => [
    'As it was',
    cell(seriesOf(names, cells)),
    cell(periodName(cells.period)),
    cell(figureText(names, cells)),
    cell(figureText(names, cells)),
    jumpCell(jumps.get(key)),
  ]);
  // What stands out comes first: it must not be cut.
  const rows = [...others, ...told].sort((a, b) => Number(Boolean(b[5])) - Number(Boolean(a[5])));
  return cutTable(['', 'Figure', 'Period', 'Before', 'After', 'Outlier'], rows, most);
}

const jumpCell = (message: string | undefined): string => (message ? `**Jump**: ${cell(message)}` : '');

function figureRow(names: Names, change: RowChange, jump: string | undefined): string[] {
  const { before, after, kind, columns } = change;
  const cells = (after ?? before)?.cells ?? {};
  const [was, is] = [before && figureText(names, before.cells), after && figureText(names, after.cells)];
  const rest = columns.filter((name) => !figureColumns.includes(name) || was === is);
  return [
    kindLabel[kind],
    cell(seriesOf(names, cells)),
    cell(periodName(cells.period)),
    [...(was === is ? [] : [cell(was)]), ...tellColumns(rest, before)].join('<br>') || cell(was),
    [...(was === is ? [] : [cell(is)]), ...tellColumns(rest, after)].join('<br>') || cell(is),
    jumpCell(jump),
  ];
}

/** The rows of another table that were added, changed or removed. */
export function tellRows(
  names: Names,
  table: TableName,
  changes: readonly RowChange[],
  most: number,
): string {
  const rows = changes.map(({ key, kind, before, after, columns }) => {
    const cells = (after ?? before)?.cells ?? {};
    const told = kind === 'changed' ? columns : Object.keys(cells).filter((name) => !quiet.includes(name));
    return [
      kindLabel[kind],
      cell(rowName(names, table, key, cells)),
      tellColumns(told, before).join('<br>') || cell(before && '(as named)'),
      tellColumns(told, after).join('<br>') || cell(after && '(as named)'),
    ];
  });
  return cutTable(['', tableTitle(table), 'Before', 'After'], rows, most);
}

function tellColumns(columns: readonly string[], row: RawRow | undefined): string[] {
  if (!row) return [];
  const rest = columns.length - mostColumns;
  return [
    ...columns.slice(0, mostColumns).map((name) => `${cell(name)}: ${cell(row.cells[name])}`),
    ...(rest > 0 ? [`and ${rest} more columns`] : []),
  ];
}
