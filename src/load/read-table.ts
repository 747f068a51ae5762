import { checkHeader } from './check-header.ts';
import { checkShape } from './check-shape.ts';
import { type Problem, problemAt } from './problem.ts';
import { readText } from './read-text.ts';
import { type Line, splitLines, startOf } from './split-lines.ts';

/** A cell as it stands in a file. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** A row as it stands in a file: its cells by column name. */
export interface RawRow {
  file: string;
  line: number;
  cells: Map<string, Cell>;
}

/** What a file held: the rows that have the right shape, and everything wrong with the others. */
export interface RawTable {
  rows: RawRow[];
  problems: Problem[];
  /** Whether some rows could not be read, so that what they would name is not known. */
  incomplete: boolean;
}

/** Reads a CSV file strictly: UTF-8, the very header, and as many cells in each row as in the header. */
export function readTable(root: string, file: string, columns: readonly string[]): RawTable {
  const { text, problems } = readText(root, file);
  if (text === undefined) return { rows: [], problems, incomplete: true };
  const { lines, problems: broken } = splitLines(file, text);
  const [header, ...body] = lines;
  if (!header) {
    const empty = problemAt('empty-file', { file }, { start: `its header: ${columns.join(',')}` });
    return {
      rows: [],
      problems: [...problems, ...broken, ...(broken.length ? [] : [empty])],
      incomplete: true,
    };
  }
  const wrong = checkHeader(file, lines, columns);
  problems.push(...wrong);
  if (wrong.some(({ severity }) => severity === 'error')) return { rows: [], problems, incomplete: true };
  const shape = { file, width: header.cells.length, columns: header.cells };
  const shaped = body.map((line) => ({ line, fault: checkShape(shape, line) }));
  const faults = shaped.flatMap(({ fault }) => fault ?? []);
  const rows = shaped.flatMap(({ line, fault }) => (fault ? [] : [toRow(file, header.cells, line)]));
  return {
    rows,
    problems: [...problems, ...broken, ...faults],
    incomplete: [...broken, ...faults].some(({ severity }) => severity === 'error'),
  };
}

/** A cell that knows its column only when asked: few are. */
class PlacedCell implements Cell {
  readonly text: string;
  readonly line: number;
  readonly #raw: string;
  readonly #at: number;

  constructor(text: string, line: number, raw: string, at: number) {
    this.text = text;
    this.line = line;
    this.#raw = raw;
    this.#at = at;
  }

  get column(): number {
    return startOf(this.#raw, this.#at);
  }
}

function toRow(file: string, header: readonly string[], { cells, line, raw }: Line): RawRow {
  const placed = new Map<string, Cell>();
  for (const [at, name] of header.entries()) placed.set(name, new PlacedCell(cells[at] ?? '', line, raw, at));
  return { file, line, cells: placed };
}
