import type { TableName } from '../../../model/dataset.ts';
import { formatNumber } from '../../../wording/format-value.ts';
import { type Column, entryOf } from '../../dictionary.ts';
import { cellText } from '../../write-table.ts';
import type { Release } from '../release.ts';
import { type Sheet, type SheetCell, type SheetLink, widthsOf } from './sheet.ts';

const back = 'Back to the sheet Contents';

/** The sheet of one table: every row and column as in its CSV, numbers as numbers. */
export function tableSheet({ dataset }: Release, table: TableName): Sheet {
  const { title, description, key, columns } = entryOf(table);
  const rows = (dataset[table] as readonly object[]).map((row) =>
    columns.map(({ name }) => cellOf((row as Record<string, unknown>)[name])),
  );
  const hasSource = columns.some(({ name }) => name === 'source');
  const lines = [
    `${description}. ${sizeOf(rows.length)}. A row is named by ${key.join(', ')}.`,
    'An empty cell means that the source does not state it, never zero. The sheet Notes explains units, statuses and qualifiers; Columns says what each column holds.',
    ...(hasSource
      ? [
          'Source: the column source names a row of the sheet sources, and locator says where in that document.',
        ]
      : []),
    back,
  ];
  const whole = { head: columns.map(({ name }) => name), rows };
  return {
    name: table,
    heading: title,
    lines,
    table: whole,
    links: [
      { row: lines.indexOf(back), column: 0, of: 'lines', to: { sheet: 'Contents' } },
      ...addressLinks(columns, rows),
    ],
    widths: widthsOf(whole),
  };
}

const sizeOf = (rows: number): string =>
  rows
    ? `This sheet has one table, with ${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}`
    : 'No rows yet';

const cellOf = (value: unknown): SheetCell =>
  value === undefined || typeof value === 'number' ? value : cellText(value);

/** Addresses of documents lead there. */
const addressLinks = (columns: readonly Column[], rows: readonly SheetCell[][]): SheetLink[] =>
  columns.flatMap(({ kind }, column) =>
    kind === 'address'
      ? rows.flatMap((cells, row): SheetLink[] =>
          cells[column] === undefined
            ? []
            : [{ row, column, of: 'table', to: { address: String(cells[column]) } }],
        )
      : [],
  );
