import { nameCharacter } from '../cells/name-character.ts';
import { countWords } from '../count-words.ts';
import { type Problem, problemAt } from '../problem.ts';
import { type Line, startOf } from './split-lines.ts';

/** What the rows of a table must be like. */
export type Shape = { file: string; width: number; columns: readonly string[] };

/** The lines that have the shape of a row, and what is wrong with the others. Empty ones that follow on each other are told of once. */
export function checkShapes(shape: Shape, lines: readonly Line[]): { rows: Line[]; problems: Problem[] } {
  const [rows, problems]: [Line[], Problem[]] = [[], []];
  for (let at = 0; at < lines.length; at += 1) {
    const one = lines[at] as Line;
    const empty = emptiness(one);
    const fault = empty ? undefined : checkShape(shape, one);
    if (empty) {
      const from = at;
      while (lines[at + 1] && emptiness(lines[at + 1] as Line) === empty) at += 1;
      problems.push(emptyLines(shape.file, empty, one.line, at - from));
    } else if (fault) problems.push(fault);
    else rows.push(one);
  }
  return { rows, problems };
}

type Emptiness = 'blank-line' | 'empty-row';

const emptiness = ({ raw, cells }: Line): Emptiness | undefined =>
  raw === '' ? 'blank-line' : cells.every((cell) => cell.trim() === '') ? 'empty-row' : undefined;

function emptyLines(file: string, rule: Emptiness, line: number, more: number): Problem {
  const below = more ? `, like the ${countWords(more, 'line')} below it` : '';
  return problemAt(rule, { file, line }, { below, them: more ? `lines ${line} to ${line + more}` : 'it' });
}

/** What is wrong with the shape of a row, if anything. */
function checkShape({ file, width, columns }: Shape, one: Line): Problem | undefined {
  const { cells, line, raw } = one;
  if (cells.length > width) return tooLong(file, width, one);
  if (cells.length === width) return undefined;
  const fix = `Add ${countWords(width - cells.length, 'comma')}: the row ends before ${columns[cells.length] ?? 'its last cell'}.`;
  const place = { file, line, value: raw.slice(0, 80) };
  return problemAt('ragged-row', place, { cells: countWords(cells.length, 'cell'), columns: width, fix });
}

/** A row with cells too many: empty ones at its end, or a cell that holds a comma and no quotes around it. */
function tooLong(file: string, width: number, { cells, line, raw }: Line): Problem {
  const at = (cell: number) => ({ file, line, column: startOf(raw, cell), value: raw.slice(0, 80) });
  const ragged = (cell: number, fix: string) =>
    problemAt('ragged-row', at(cell), { cells: countWords(cells.length, 'cell'), columns: width, fix });
  const parted = cells.findIndex((cell, index) => isParted(cells[index - 1] ?? '', cell));
  const [before, after] = [cells[parted - 1], cells[parted]];
  if (parted > 0)
    return ragged(parted - 1, `It may be the comma in ${before},${after}: write ${before}${after}.`);
  const extra = cells.slice(width);
  if (extra.every((cell) => cell === ''))
    return problemAt('trailing-commas', at(width), { extra: countWords(extra.length, 'comma') });
  const curly = cells.findIndex((cell) => /^\s*[\u201c-\u201f]/.test(cell));
  if (curly >= 0)
    return problemAt('smart-quote', at(curly), { character: nameCharacter((cells[curly] ?? '').trim()) });
  const split = cells.findIndex((cell, index) => index > 0 && /^\s/.test(cell));
  const where = split > 0 ? ` It may be "${`${cells[split - 1]},${cells[split]}`.slice(0, 60)}".` : '';
  return ragged(0, `Put quotes around the cell that holds a comma.${where}`);
}

/** Whether two cells look like one number cut at its thousands. */
const isParted = (before: string, after: string): boolean =>
  /^\d{3}$/.test(after) && /^-?\d{1,3}$/.test(before);
