import { type Problem, problemAt } from '../problem.ts';
import { checkHeader } from './check-header.ts';
import { checkShapes } from './check-shape.ts';
import { RawRow } from './raw-row.ts';
import { readText } from './read-text.ts';
import { splitLines } from './split-lines.ts';

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
  const places = new Map(header.cells.map((name, at) => [name, at]));
  const shape = { file, width: header.cells.length, columns: header.cells };
  const { rows, problems: faults } = checkShapes(shape, body);
  return {
    rows: rows.map((line) => new RawRow(file, places, line)),
    problems: [...problems, ...broken, ...faults],
    incomplete: [...broken, ...faults].some(({ severity }) => severity === 'error'),
  };
}
