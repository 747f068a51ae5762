import { z } from 'zod';
import { type CellKind, cellFacts } from '../model/cell.ts';
import { publishedSchema, type RowFile, rowFiles, type TableName, tableNames } from '../model/dataset.ts';

/** A column as the data dictionary tells it. */
export interface Column {
  name: string;
  required: boolean;
  expected: string;
  description: string;
  kind: CellKind;
  /** Whether a number is a whole one, zero or more. */
  whole: boolean;
  /** Whether it holds several: in JSON and Parquet a list, elsewhere with `; ` between. */
  many: boolean;
  /** The table whose ids it holds. */
  references: TableName | undefined;
  /** The words it can be, where they are fixed. */
  words: readonly string[] | undefined;
}

/** A table as the data dictionary tells it. */
export interface TableEntry<Name extends RowFile = TableName> {
  name: Name;
  title: string;
  description: string;
  key: readonly string[];
  columns: Column[];
}

function columnOf(name: string, schema: z.ZodType): Column {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const facts = cellFacts.get(inner);
  return {
    name,
    required: inner === schema,
    expected: facts?.expected ?? '',
    description: schema.description ?? inner.description ?? '',
    kind: facts?.kind ?? 'text',
    whole: facts?.whole ?? false,
    many: facts?.many ?? false,
    references: tableNames.find((table) => table === facts?.references),
    words: facts?.words,
  };
}

/** What the dictionary tells of one table as it is published. */
export const entryOf = <Name extends RowFile>(table: Name): TableEntry<Name> =>
  tell(table, publishedSchema(table));

function tell<Name extends RowFile>(table: Name, schema: z.ZodObject): TableEntry<Name> {
  const { key } = rowFiles[table];
  const { title = table, description = '' } = schema.meta() ?? {};
  const columns = Object.entries(schema.shape).map(([column, type]) => columnOf(column, type as z.ZodType));
  return { name: table, title, description, key, columns };
}

/** The dictionary of what is published, made from the schemas that check the data. */
export const dictionary = (): TableEntry[] => tableNames.map(entryOf);

const cell = (text: string) => text.replaceAll('|', '\\|');

const fileOf = (name: RowFile): string => {
  if (name === 'observations') return '`observations/<area>.csv`, a file an area';
  return name === 'history' ? '`history.csv`, beside the tables; it need not be there' : `\`${name}.csv\``;
};

const tableAsMarkdown = ({ name, title, description, key, columns }: TableEntry<RowFile>): string => {
  const rows = columns.map(
    (one) =>
      `| \`${one.name}\`${one.required ? ' *' : ''} | ${cell(one.description)} | ${cell(one.expected)} |`,
  );
  return [
    `## ${title}`,
    '',
    `${description}. File: ${fileOf(name)}. A row is named by ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | holds | expected |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
};

/** The dictionary of what is kept, which is without what notices and corrections put on a row. */
const ofFiles = (): TableEntry[] => tableNames.map((table) => tell(table, rowFiles[table].schema));

/** The data dictionary as Markdown, for `data/README.md`. */
export const dictionaryAsMarkdown = (): string =>
  `${[
    '# Data dictionary',
    'Made from the schemas in `src/model/` by `npm run dictionary`; do not edit it by hand. Tables are CSV files in UTF-8 with a header. A column with * must be filled; an empty cell means that the source does not state it.',
    ...[...ofFiles(), entryOf('history')].map(tableAsMarkdown),
  ].join('\n\n')}\n`;
