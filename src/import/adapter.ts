import type { TableName } from '../model/dataset.ts';
import type { Row } from '../rows/standing-rows.ts';
import type { KnownRows } from './known-rows.ts';
import type { Ledger } from './ledger.ts';

/** A file that someone wants brought in. */
export interface OutsideFile {
  /** Its name without its folder. */
  name: string;
  bytes: Uint8Array;
}

/** The rows of one table that a file brings, in the order in which they should stand. */
export interface Wanted {
  table: TableName;
  rows: Row[];
  /** The columns in which a row that stands there must agree; its other cells are its own wording and stay. */
  compared: readonly string[];
  /**
   * What a difference means. `another`: the row there is something else under the same key, and nothing is brought in.
   * `figure`: it is to be replaced, an empty cell too. `fact`: it is to be replaced where the file says something.
   */
  differing: 'another' | 'figure' | 'fact';
}

/** What a file brings: rows for tables, and an account of its cells. */
export interface Brought {
  wanted: Wanted[];
  ledger: Ledger;
}

/** One kind of published file, and how its rows are made. Throws a `Refusal` where the file is not of that kind. */
export interface Adapter {
  /** What it reads, to follow its name in the help. */
  reads: string;
  read: (file: OutsideFile, known: KnownRows) => Brought;
}
