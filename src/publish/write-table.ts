import { type Dataset, publishedSchema, type RowFile, type RowOf, type TableName } from '../model/dataset.ts';
import { quoteCell } from '../model/quote-cell.ts';

/** A cell as CSV has it: a list with semicolons between, nothing for what is not stated. */
export const cellText = (value: unknown): string => {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
};

/** The columns of a published table, in the order of its schema: those of its file, then how the row stands. */
export const publishedColumns = (table: RowFile): string[] => Object.keys(publishedSchema(table).shape);

/** Cells as CSV (RFC 4180, `\r\n`): a head, and a line for each row. */
export const cellsAsCsv = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  `${[head, ...rows].map((cells) => cells.map((cell) => quoteCell(cellText(cell))).join(',')).join('\r\n')}\r\n`;

/** Rows as CSV (RFC 4180, `\r\n`): raw numbers, lists with semicolons, empty for what is not stated. */
export function rowsAsCsv<Name extends RowFile>(table: Name, rows: readonly RowOf<Name>[]): string {
  const columns = publishedColumns(table);
  return cellsAsCsv(
    columns,
    rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])),
  );
}

/** A whole table as CSV. */
export const tableAsCsv = (dataset: Dataset, table: RowFile): string =>
  rowsAsCsv(table, dataset[table] as RowOf<typeof table>[]);

/** Rows as JSON: every column of the table in its order, null for what is not stated. */
export const rowsAsJson = (table: TableName, rows: readonly object[]): string =>
  `${JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        publishedColumns(table).map((column) => [column, (row as Record<string, unknown>)[column] ?? null]),
      ),
    ),
    null,
    1,
  )}\n`;
