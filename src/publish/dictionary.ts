import { z } from 'zod';
import { cellFacts } from '../model/cell.ts';
import { type TableName, tableNames, tables } from '../model/dataset.ts';

/** A column as the data dictionary tells it. */
export interface Column {
  name: string;
  required: boolean;
  expected: string;
  description: string;
}

/** A table as the data dictionary tells it. */
export interface TableEntry {
  name: TableName;
  title: string;
  description: string;
  key: readonly string[];
  columns: Column[];
}

function columnOf(name: string, schema: z.ZodType): Column {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  return {
    name,
    required: inner === schema,
    expected: cellFacts.get(inner)?.expected ?? '',
    description: schema.description ?? inner.description ?? '',
  };
}

/** The data dictionary, made from the schemas that check the data. */
export const dictionary = (): TableEntry[] =>
  tableNames.map((name) => {
    const { schema, key } = tables[name];
    const { title = name, description = '' } = schema.meta() ?? {};
    return {
      name,
      title,
      description,
      key,
      columns: Object.entries(schema.shape).map(([column, type]) => columnOf(column, type as z.ZodType)),
    };
  });

const cell = (text: string) => text.replaceAll('|', '\\|');

const tableAsMarkdown = ({ name, title, description, key, columns }: TableEntry): string => {
  const file = name === 'observations' ? '`observations/<area>.csv`, a file an area' : `\`${name}.csv\``;
  const rows = columns.map(
    (one) =>
      `| \`${one.name}\`${one.required ? ' *' : ''} | ${cell(one.description)} | ${cell(one.expected)} |`,
  );
  return [
    `## ${title}`,
    '',
    `${description}. File: ${file}. A row is named by ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    '| column | holds | expected |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
};

/** The data dictionary as Markdown, for `data/README.md`. */
export const dictionaryAsMarkdown = (): string =>
  `${[
    '# Data dictionary',
    'Made from the schemas in `src/model/` by `npm run dictionary`; do not edit it by hand. Tables are CSV files in UTF-8 with a header. A column with * must be filled; an empty cell means that the source does not state it.',
    ...dictionary().map(tableAsMarkdown),
  ].join('\n\n')}\n`;
