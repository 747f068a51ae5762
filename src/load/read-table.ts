import { checkHeader } from './check-header.ts';
import { nameCharacter } from './name-character.ts';
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

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

type Shape = { file: string; width: number; columns: readonly string[] };

/** What is wrong with the shape of a row, if anything. */
function checkShape({ file, width, columns }: Shape, one: Line): Problem | undefined {
  const { cells, line, raw } = one;
  if (raw === '') return problemAt('blank-line', { file, line });
  if (cells.every((cell) => cell.trim() === '')) return problemAt('empty-row', { file, line });
  if (cells.length > width) return tooLong(file, width, one);
  if (cells.length === width) return undefined;
  const fix = `Add ${many(width - cells.length, 'comma')}: the row ends before ${columns[cells.length] ?? 'its last cell'}.`;
  const place = { file, line, value: raw.slice(0, 80) };
  return problemAt('ragged-row', place, { cells: many(cells.length, 'cell'), columns: width, fix });
}

function tooLong(file: string, width: number, { cells, line, raw }: Line): Problem {
  const at = (cell: number) => ({ file, line, column: startOf(raw, cell), value: raw.slice(0, 80) });
  const extra = cells.slice(width);
  if (extra.every((cell) => cell === ''))
    return problemAt('trailing-commas', at(width), { extra: many(extra.length, 'comma') });
  const curly = cells.findIndex((cell) => /^\s*[\u201c-\u201f]/.test(cell));
  if (curly >= 0)
    return problemAt('smart-quote', at(curly), { character: nameCharacter((cells[curly] ?? '').trim()) });
  const comma = cells.findIndex((cell, index) => index > 0 && /^\s/.test(cell));
  const where = comma > 0 ? ` It may be "${`${cells[comma - 1]},${cells[comma]}`.slice(0, 60)}".` : '';
  const fix = `Put quotes around the cell that holds a comma.${where}`;
  return problemAt('ragged-row', at(0), { cells: many(cells.length, 'cell'), columns: width, fix });
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
