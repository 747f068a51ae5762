import { closest } from 'fastest-levenshtein';
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
  if (isHeader(header.cells, columns)) return checkNames(file, header, columns);
  const separator = separators.find(([mark]) => isHeader(header.raw.split(mark), columns));
  if (separator) return [problemAt('wrong-separator', place, { separator: separator[1] })];
  const below = lines.slice(1, 20).find(({ cells }) => isHeader(cells, columns));
  if (below) return [problemAt('preamble', place, { line: below.line })];
  return [problemAt('no-header', place, { columns: columns.join(',') })];
}

const cleaned = (name: string) => name.trim().toLowerCase();

/** Whether a line is meant as the header: at least half of what it names are columns, or half of the columns are named. */
const isHeader = (cells: readonly string[], columns: readonly string[]): boolean => {
  const names = cells.map(cleaned).filter(Boolean);
  const known = names.filter((name) => columns.includes(name)).length;
  return known > 0 && (known * 2 >= names.length || known * 2 >= columns.length);
};

function checkNames(file: string, { line, raw, cells }: Line, columns: readonly string[]): Problem[] {
  const all = columns.join(',');
  const at = (index: number) => ({ file, line, column: startOf(raw, index), value: cells[index] ?? '' });
  const unknown = cells.flatMap((name, index) => (name && !columns.includes(name) ? [index] : []));
  const missing = columns.filter((name) => !cells.includes(name));
  const meant = meantBy(
    unknown.map((index) => cells[index] ?? ''),
    missing,
  );
  const problems = [
    ...unknown.map((index) =>
      problemAt('unknown-column', at(index), {
        fix: meaning(cells[index] ?? '', missing),
        columns: all,
      }),
    ),
    ...missing
      .filter((name) => !meant.has(name))
      .map((field) => problemAt('missing-column', { file, line, field }, { columns: all })),
    ...checkDuplicates(cells, at),
    ...checkBlanks(cells, at),
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

const checkDuplicates = (cells: readonly string[], at: At): Problem[] =>
  cells.flatMap((name, index) => {
    const first = cells.indexOf(name);
    return name && first < index ? [problemAt('duplicate-column', at(index), { first: first + 1 })] : [];
  });

function checkBlanks(cells: readonly string[], at: At): Problem[] {
  const blanks = cells.flatMap((name, index) => (name.trim() ? [] : [index]));
  const [first] = blanks;
  if (first === undefined) return [];
  const count = blanks.length === 1 ? 'a column stands' : `${blanks.length} columns stand`;
  return [problemAt('blank-column', at(first), { count, place: first + 1 })];
}
