import { columnFacts, columnsOf } from '../load/cells/check-rows.ts';
import type { Problem } from '../load/problem.ts';
import { inert } from '../load/report.ts';
import { type TableName, tableNames } from '../model/dataset.ts';
import { type Field, flagOf } from './field.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds.ts';
import type { Left } from './left-to-fill.ts';
import type { Proposal } from './propose.ts';

/** What was begun: first what to fill in, a line for each, then what may be, the files, and what to do next. */
export const tellBegun = (
  { texts, lines, leftOut, said }: Proposal,
  { open, look }: Left,
  next: string,
): string =>
  [
    ...(open.length ? open.map((one) => tellOpen(one, texts)) : ['Nothing is left to fill in.']),
    ...(leftOut.size ? ['', 'If the document says so, fill in too:'] : []),
    ...[...leftOut].map(([file, names]) => inert(`${file}: ${names.join(', ')}`)),
    '',
    ...[...texts.keys()].map((file) => inert(tellFile(file, lines.get(file)))),
    ...said,
    ...look.map(({ file, line, column, message }) =>
      inert(`${file}:${line}:${column} worth a look: ${message}`),
    ),
    '',
    `Next: ${open.length ? 'fill in the above, then ' : ''}${next}`,
    ...(open.length
      ? [`The numbers of lines hold until rows are put in above them: ${next} tells them anew.`]
      : []),
  ].join('\n');

const tellFile = (file: string, lines: readonly number[] | undefined): string => {
  if (!lines) return `Made ${file}`;
  return `Added to ${file}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
};

const tellOpen = (problem: Problem, texts: Proposal['texts']): string => {
  const { file, line, column, field, rule } = problem;
  return inert(
    `${file}:${line}:${column} ${rule === 'still-to-write' ? `text: ${toWrite(problem, texts)}` : `${field}: ${whatIsOpen(problem)}`}`,
  );
};

/** The whole line that was left to write: a problem holds no more than the beginning of a long one. */
const toWrite = ({ file, line, value }: Problem, texts: Proposal['texts']): string =>
  (texts.get(file)?.split('\n')[line - 1] ?? value).replace('To write: ', '');

function whatIsOpen({ file, field, message, hint }: Problem): string {
  const table = tableOf(file);
  if (!table) return `${holdsIn(field)}${message}. ${hint}`;
  const holds = columnsOf(table).includes(field) ? columnFacts(table, field).schema.description : undefined;
  return `${holds ? `${holds}. ` : ''}${hint}`;
}

const tableOf = (file: string): TableName | undefined =>
  file.startsWith('data/observations/')
    ? 'observations'
    : tableNames.find((table) => file === `data/${table}.csv`);

const holdsIn = (key: string): string => {
  const holds = Object.values(kinds)
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === key)?.holds;
  return holds ? `${holds}. ` : '';
};

/** The help of the command: every kind, and what it makes. */
export const usage = `Usage: npm run new -- KIND [--COLUMN VALUE …] [--root DIR]

Begins a council, a document, an assessment and the like: writes its rows and files, and says what is to be filled in.
${Object.entries(kinds)
  .map(([name, { makes }]) => `  ${name.padEnd(12)} ${makes}`)
  .join('\n')}
  --root DIR   folder that holds data/ and content/ (default: this project)
  npm run new -- KIND --help lists what can be given of a kind. On a terminal, what is not given is asked for.`;

/** The help of one kind: all that can be given, and what it holds. */
export const usageOf = (name: string, { makes, fields }: Kind): string =>
  [
    `Usage: npm run new -- ${name} [--COLUMN VALUE …] [--root DIR]`,
    '',
    `Begins ${makes}. A * must be filled in, now or later; the rest may stay empty.`,
    ...fields.map(tellField),
    '  --root DIR',
    '      folder that holds data/ and content/ (default: this project)',
  ].join('\n');

const tellField = ({ name, holds, expected, required }: Field): string =>
  `  --${flagOf(name)}${required ? ' *' : ''}\n      ${holds ? `${holds}: ` : ''}${expected}`;
