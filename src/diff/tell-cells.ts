import type { RowChange } from './compare-rows.ts';
import { cell } from './markdown.ts';
import type { RawRow } from './raw-rows.ts';

/** Columns that tell how a document has it: of a changed row they are told even where they are as they were. */
const asPrinted = ['qualifier', 'printed', 'note'];

/**
 * The columns to tell of a changed row: none is left out, but those of `quiet` where all of the row is new or gone. Of a
 * row that is there before and after, the `differing` ones, and how the document has it.
 */
export function toldColumns(
  { kind, before, after, columns }: RowChange,
  quiet: readonly string[],
  differing: readonly string[] = columns,
): string[] {
  const all = Object.keys((after ?? before)?.cells ?? {});
  if (kind !== 'changed') return all.filter((name) => !quiet.includes(name));
  return [...new Set([...differing, ...asPrinted.filter((name) => all.includes(name))])];
}

/** The cells of a row with the names of their columns; nothing where there is no row. */
export const tellCells = (columns: readonly string[], row: RawRow | undefined, letters: number): string[] =>
  row ? columns.map((name) => `${cell(name)}: ${cell(row.cells[name], letters)}`) : [];

/** The source of a row and the place in it, to look it up by; '' where a table is taken from none. */
export const whereText = ({ source, locator }: RawRow['cells']): string =>
  source || locator ? [source, locator].map((part) => cell(part)).join(': ') : '';
