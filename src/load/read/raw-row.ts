import { type Line, startOf } from './split-lines.ts';

/** A row as it stands in a file: its cells by column name. Where a cell starts is worked out only when asked. */
export class RawRow {
  readonly file: string;
  readonly line: number;
  readonly #places: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];
  readonly #raw: string;

  /** `places` says for each column which cell of the line it is; the rows of one file share it. */
  constructor(file: string, places: ReadonlyMap<string, number>, { line, cells, raw }: Line) {
    this.file = file;
    this.line = line;
    this.#places = places;
    this.#cells = cells;
    this.#raw = raw;
  }

  /** The names of the columns, in the order of the file. */
  get columns(): MapIterator<string> {
    return this.#places.keys();
  }

  has(column: string): boolean {
    return this.#places.has(column);
  }

  /** What stands in a column; nothing where there is no such column. */
  text(column: string): string {
    return this.#cells[this.#places.get(column) ?? -1] ?? '';
  }

  /** The character, from 1, where a column's cell starts in its line; 1 where there is no such column. */
  startOf(column: string): number {
    const at = this.#places.get(column);
    return at === undefined ? 1 : startOf(this.#raw, at);
  }
}
