import { closest } from 'fastest-levenshtein';
import { type TableName, tableNames } from '../../model/dataset.ts';
import { columnsOf } from '../cells/check-rows.ts';
import { countWords } from '../count-words.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problemAt } from '../problem.ts';
import { type Line, startOf } from './split-lines.ts';

const separators: [string, string][] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'upright bars'],
];

/** What is wrong with the first line of a table, which must be its header: all of it at once. */
export function checkHeader(file: string, lines: readonly Line[], columns: readonly string[]): Problem[] {
  const [header] = lines;
  if (!header) return [];
  const place = { file, line: header.line, value: header.raw.slice(0, 80) };
  if (/^"?sep=/i.test(header.raw)) return [problemAt('sep-line', place)];
  const other = tableOf(header.cells, columns);
  if (other) return [problemAt('another-table', place, { table: other, columns: columns.join(',') })];
  if (isHeader(header.cells, columns)) return checkNames(file, header, columns);
  const separator = separators.find(([mark]) => isHeader(header.raw.split(mark), columns));
  if (separator) return [problemAt('wrong-separator', place, { separator: separator[1] })];
  const below = lines.slice(1, 20).find(({ cells }) => isHeader(cells, columns));
  if (below) return [problemAt('preamble', place, { line: below.line, fix: mendAbove(header, columns) })];
  return [problemAt('no-header', place, { columns: columns.join(',') })];
}

const cleaned = (name: string) => name.trim().toLowerCase().replace(/[ -]+/g, '_');

/** Rows of data stand above a header that was sorted in among them; above any other, something that is to go. */
const mendAbove = (first: Line, columns: readonly string[]): string =>
  first.cells.filter(Boolean).length * 3 > columns.length
    ? 'If the lines above it are rows of the table, move the header up to the first line; if not, delete them.'
    : 'Delete the lines above it.';

/** The other table whose header this is. */
const tableOf = (cells: readonly string[], columns: readonly string[]): TableName | undefined => {
  const names = cells.map(cleaned).join();
  if (names === columns.join()) return undefined;
  return tableNames.find((table) => columnsOf(table).join() === names);
};

/** Whether a line is meant as the header: at least half of what it names are columns, or half of the columns are named. */
const isHeader = (cells: readonly string[], columns: readonly string[]): boolean => {
  const names = cells.map(cleaned).filter(Boolean);
  const known = names.filter((name) => columns.includes(name)).length;
  return known > 0 && (known * 2 >= names.length || known * 2 >= columns.length);
};

/** So many columns are none of a table: the search for what each was meant as would never end. */
const tooWide = 10;

function checkNames(file: string, { line, raw, cells }: Line, columns: readonly string[]): Problem[] {
  const all = columns.join(',');
  const at = (index: number) => ({ file, line, column: startOf(raw, index), value: cells[index] ?? '' });
  if (cells.length > columns.length * tooWide)
    return [problemAt('too-many-columns', at(columns.length), { count: cells.length, columns: all })];
  const missing = columns.filter((name) => !cells.includes(name));
  const unknown = cells.flatMap((name, index) => (name.trim() && !columns.includes(name) ? [index] : []));
  const nameOf = (index: number) => cells[index] ?? '';
  if (unknown.length > 3 && unknown.every((index) => missing.includes(cleaned(nameOf(index)))))
    return [problemAt('letters-of-header', at(unknown[0] ?? 0), { count: unknown.length, columns: all })];
  const meant = meantBy(unknown.map(nameOf), missing);
  const lost = missing.filter((name) => !meant.has(name));
  const nameless = [...checkDuplicates(cells, lost, at), ...checkBlanks(cells, lost, at)];
  const problems = [
    ...unknown.map((index) =>
      problemAt('unknown-column', at(index), { fix: meaning(nameOf(index), missing), columns: all }),
    ),
    ...(nameless.length && lost.length === 1 ? [] : lost).map((field) =>
      problemAt('missing-column', { file, line, field }, { columns: all }),
    ),
    ...nameless,
  ];
  const order = columns.join() !== cells.join();
  return problems.length || !order
    ? problems
    : [problemAt('reordered-columns', { file, line }, { columns: all })];
}

const meaning = (name: string, missing: readonly string[]): string => {
  const near = nearest(name, missing);
  return near ? `Did you mean "${near}"?` : 'Delete it with its cells.';
};

/** The missing columns that unknown ones stand for, each told once: as the unknown one. */
const meantBy = (unknown: readonly string[], missing: readonly string[]): Set<string> =>
  new Set(missing.length ? unknown.map((name) => closest(cleaned(name), [...missing])) : []);

type At = (index: number) => { file: string; line: number; column: number; value: string };

/** A name that stands twice; the second may be that of the one column that is lost. */
const checkDuplicates = (cells: readonly string[], lost: readonly string[], at: At): Problem[] =>
  cells.flatMap((name, index) => {
    const first = cells.indexOf(name);
    if (!name.trim() || first === index) return [];
    const fix =
      lost.length === 1
        ? `The column "${lost[0]}" is missing: if one of the two holds it, name it so.`
        : 'Delete one of the two with its cells.';
    return [problemAt('duplicate-column', at(index), { first: first + 1, fix })];
  });

/** Columns without a name: empty ones right of the table, or one whose name was lost. */
function checkBlanks(cells: readonly string[], lost: readonly string[], at: At): Problem[] {
  const blanks = cells.flatMap((name, index) => (name.trim() ? [] : [index]));
  const [first] = blanks;
  if (first === undefined) return [];
  const count = blanks.length === 1 ? 'a column stands' : `${countWords(blanks.length, 'column')} stand`;
  const isRight = cells.slice(first).every((name) => !name.trim());
  const fix =
    lost.length === 1
      ? `The column "${lost[0]}" is missing: if its cells stand here, write that name above them.`
      : isRight
        ? 'Delete the empty columns in the spreadsheet: select them right of the table, then Delete.'
        : 'Look at its cells: give it the name that was lost, or delete it with them if they are not of this table.';
  return [problemAt('blank-column', at(first), { count, place: first + 1, fix })];
}
