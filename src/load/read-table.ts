import { join } from 'node:path';
import { type CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

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
}

interface Record {
  record: string[];
  raw: string;
  info: { lines: number };
}

type Place = { line?: number; column?: number; field?: string; value?: string };

const problem =
  (file: string) =>
  (rule: string, message: string, hint: string, at: Place = {}): Problem => ({
    severity: 'error',
    rule,
    file,
    line: at.line ?? 1,
    column: at.column ?? 1,
    field: at.field ?? '',
    value: at.value ?? '',
    message,
    hint,
  });

/** Reads a CSV file strictly: UTF-8, the very header, and as many cells in each row as in the header. */
export function readTable(root: string, file: string, columns: readonly string[]): RawTable {
  const report = problem(file);
  const text = readText(join(root, file));
  if (text === undefined)
    return {
      rows: [],
      problems: [report('not-utf8', 'the file is not UTF-8 text', 'Save it as "CSV UTF-8".')],
    };
  const problems: Problem[] = [];
  const [header, ...records] = split(text, (error) => {
    const [message, hint, line] = brokenRow(text, error);
    if (problems.at(-1)?.line !== line) problems.push(report('broken-csv', message, hint, { line }));
  });
  if (!header)
    return {
      rows: [],
      problems: [
        ...problems,
        report('empty-file', 'the file is empty', `Start it with the header: ${columns.join(',')}`),
      ],
    };
  problems.push(...checkHeader(header.record, columns, report));
  if (problems.some(({ rule }) => rule.endsWith('header'))) return { rows: [], problems };
  const rows = records.flatMap((one) => {
    const row = toRow(file, header.record, one);
    const wrong = checkShape(one, header.record.length, row.line, report);
    if (wrong) problems.push(wrong);
    return wrong ? [] : [row];
  });
  return { rows, problems };
}

type Refusal = CsvError & { lines?: number; raw?: string };

const newlines = (text: string): number => text.match(/\n/g)?.length ?? 0;

/** What the parser's refusal means, how to mend it, and the line where the row begins. A cell that never closes swallows all that follows. */
function brokenRow(text: string, { code, lines = 1, raw = '' }: Refusal): [string, string, number] {
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? [
        'a cell of this row opens with a quote that is never closed',
        'Put a quote at the end of the cell; the rows below it could not be read.',
        newlines(text) - newlines(raw.trimStart()) + 1,
      ]
    : [
        'a quote stands inside a cell',
        'Put quotes around the whole cell, and double each quote inside it.',
        lines,
      ];
}

const split = (text: string, onError: (error: Refusal) => void): Record[] =>
  parse(text, {
    raw: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) onError(error);
      return undefined;
    },
  }) as unknown as Record[];

function checkHeader(
  header: string[],
  columns: readonly string[],
  report: ReturnType<typeof problem>,
): Problem[] {
  const other = columns.length > 1 && header.length === 1 && /[;\t]/.exec(header[0] ?? '');
  if (other)
    return [
      report(
        'wrong-header',
        `the columns are parted by ${other[0] === ';' ? 'semicolons' : 'tabs'}, not commas`,
        'Save it as "CSV UTF-8 (Comma delimited)"; some spreadsheets call the mark the list separator.',
        { value: header[0] ?? '' },
      ),
    ];
  const unknown = header.filter((name, at) => !columns.includes(name) || header.indexOf(name) !== at);
  const missing = columns.filter((name) => !header.includes(name));
  const expected = `The header must be: ${columns.join(',')}`;
  return [
    ...unknown.map((name) =>
      report('wrong-header', `there is no column "${name}" here, or it stands twice`, expected, {
        value: name,
      }),
    ),
    ...missing.map((name) =>
      report('wrong-header', `the column "${name}" is missing`, expected, { field: name }),
    ),
  ];
}

function checkShape(
  { record }: Record,
  width: number,
  line: number,
  report: ReturnType<typeof problem>,
): Problem | undefined {
  if (record.every((cell) => cell === ''))
    return report('empty-row', 'the row is empty', 'Delete it.', { line });
  if (record.length === width) return undefined;
  const message = `the row has ${record.length} cells and the header ${width}`;
  return report('ragged-row', message, 'Add or remove commas; put quotes around a cell that holds a comma.', {
    line,
    value: record.join(',').slice(0, 80),
  });
}

/** Where each cell of a raw record starts: line and column, from the record's own first line. */
export function cellStarts(raw: string): { line: number; column: number }[] {
  const starts = [{ line: 0, column: 1 }];
  let [line, column, quoted] = [0, 1, false];
  for (const letter of raw) {
    if (letter === '"') quoted = !quoted;
    column += 1;
    if (letter === '\n') [line, column] = [line + 1, 1];
    if (letter === ',' && !quoted) starts.push({ line, column });
  }
  return starts;
}

function toRow(file: string, header: string[], { record, raw, info }: Record): RawRow {
  const body = raw.replace(/^[\r\n]+/, '').replace(/\r?\n$/, '');
  const line = info.lines - newlines(body);
  const starts = cellStarts(body);
  const cells = new Map(
    header.map((name, at): [string, Cell] => [
      name,
      {
        text: record[at] ?? '',
        line: line + (starts[at]?.line ?? 0),
        column: starts[at]?.column ?? 1,
      },
    ]),
  );
  return { file, line, cells };
}
