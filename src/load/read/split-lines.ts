import { type CsvError, parse } from 'csv-parse/sync';
import { type Problem, problemAt } from '../problem.ts';

/** One line of a table, cut into its cells. */
export interface Line {
  line: number;
  raw: string;
  cells: string[];
}

/**
 * Cuts the text of a table into lines and cells, as RFC 4180 has them but for one thing: no cell goes on over a line end.
 * So a quote that is never closed spoils its own line and hides no other.
 */
export function splitLines(file: string, text: string): { lines: Line[]; problems: Problem[] } {
  const raws = text.replace(/\n+$/, '').split('\n');
  if (raws.join('') === '') return { lines: [], problems: [] };
  const records = parseAll(raws.join('\n'));
  if (records?.length === raws.length)
    return {
      lines: records.map((cells, at) => ({ line: at + 1, raw: raws[at] ?? '', cells })),
      problems: [],
    };
  return splitEach(file, raws);
}

const parseAll = (text: string): string[][] | undefined => {
  const records = parseOrRefuse(text);
  return Array.isArray(records) ? records : undefined;
};

const parseOrRefuse = (text: string): string[][] | CsvError => {
  try {
    return text === ''
      ? [['']]
      : parse(text, { delimiter: ',', record_delimiter: '\n', relax_column_count: true });
  } catch (error) {
    return error as CsvError;
  }
};

/** So many rows with wrong quotes are one fault of the file: each costs a search for where its cell may end. */
const mostBroken = 200;

function splitEach(file: string, raws: readonly string[]): { lines: Line[]; problems: Problem[] } {
  const [lines, problems]: [Line[], Problem[]] = [[], []];
  for (let at = 0; at < raws.length; at += 1) {
    const raw = raws[at] ?? '';
    const place = { file, line: at + 1, value: raw.slice(0, 80) };
    if (problems.length === mostBroken)
      return { lines, problems: [...problems, problemAt('quotes-throughout', place, { count: mostBroken })] };
    const read = parseOrRefuse(raw);
    if (Array.isArray(read)) lines.push({ line: at + 1, raw, cells: read[0] ?? [] });
    else if (read.code !== 'CSV_QUOTE_NOT_CLOSED') problems.push(problemAt('stray-quote', place));
    else {
      const more = linesOfCell(raws, at, lines[0]?.cells.length ?? 1);
      problems.push(
        more
          ? problemAt('line-break-in-cell', place, { lines: more, last: at + more })
          : problemAt('unclosed-quote', place),
      );
      at += (more ?? 1) - 1;
    }
  }
  return { lines, problems };
}

const longestCell = 40;

/** Over how many lines the row goes that begins at one, where they make one whole row together. */
function linesOfCell(raws: readonly string[], from: number, width: number): number | undefined {
  for (let count = 2; count <= longestCell && from + count <= raws.length; count += 1) {
    const read = parseOrRefuse(raws.slice(from, from + count).join('\n'));
    if (Array.isArray(read)) return read.length === 1 && read[0]?.length === width ? count : undefined;
    if (read.code !== 'CSV_QUOTE_NOT_CLOSED') return undefined;
  }
  return undefined;
}

/** The column, from 1, where a cell of a line starts. */
export function startOf(raw: string, cell: number): number {
  let [column, passed, quoted] = [1, 0, false];
  for (const letter of raw) {
    if (passed === cell) return column;
    if (letter === '"') quoted = !quoted;
    if (letter === ',' && !quoted) passed += 1;
    column += 1;
  }
  return passed === cell ? column : 1;
}
