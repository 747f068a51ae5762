import { createHash } from 'node:crypto';
import { type Dataset, type TableName, tableNames } from '../../model/dataset.ts';
import { type Column, entryOf, type TableEntry } from '../dictionary.ts';
import { tableAsCsv } from '../write-table.ts';
import { licence, notesAsText, publisher, summary, title } from './legend.ts';
import { onceFor, type Release } from './release.ts';

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The descriptor of all tables as a Data Package, version 2 of the standard: paths are those beside it. */
export const dataPackage = (release: Release): string =>
  onceFor(release, 'datapackage.json', () => `${JSON.stringify(descriptorOf(release), null, 1)}\n`);

const descriptorOf = ({ dataset, version, home }: Release) => ({
  $schema: profile,
  name: 'council-scorecards',
  title,
  description: `${summary}\n\n${notesAsText()}`,
  ...(home && { homepage: home }),
  version,
  contributors: [{ title: publisher, roles: ['publisher'], ...(home && { path: home }) }],
  keywords: ['adult social care', 'councils', 'England', 'open data'],
  licenses: [licence],
  sources: sourcesOf(dataset),
  resources: tableNames.map((table) => resourceOf(dataset, table)),
});

/** The documents that all is taken from, as descriptors name them. */
export const sourcesOf = ({ sources }: Dataset) =>
  sources.map((source) => ({
    title: `${source.publisher}: ${source.title}`,
    ...(source.url && { path: source.url }),
  }));

function resourceOf(dataset: Dataset, table: TableName) {
  const entry = entryOf(table);
  const bytes = Buffer.from(tableAsCsv(dataset, table));
  return {
    name: table,
    type: 'table',
    path: `${table}.csv`,
    title: entry.title,
    description: entry.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(entry),
  };
}

function schemaOf(entry: TableEntry) {
  const foreign = entry.columns.filter(({ many, references }) => references && !many);
  return {
    fields: entry.columns.map(fieldOf),
    missingValues: [''],
    ...keysOf(entry),
    ...(foreign.length && {
      foreignKeys: foreign.map((column) => ({
        fields: [column.name],
        reference: referenceOf(entry, column),
      })),
    }),
  };
}

// A primary key may hold nothing empty; a figure of the whole has an empty breakdown.
function keysOf({ key, columns }: TableEntry) {
  const filled = key.every((name) => columns.find((column) => column.name === name)?.required);
  return filled ? { primaryKey: [...key] } : { uniqueKeys: [[...key]] };
}

// A key into the table itself names no resource.
const referenceOf = ({ name }: TableEntry, { references }: Column) => ({
  ...(references !== name && { resource: references }),
  fields: ['id'],
});

function fieldOf(column: Column) {
  const { name, words, required } = column;
  const constraints = { ...(required && { required: true }), ...(words && { enum: [...words] }) };
  return {
    name,
    ...typeOf(column),
    description: `${column.description}. Form: ${column.expected}`,
    ...((required || words) && { constraints }),
  };
}

// Readers in use do not know the type "list" of version 2 yet: a cell with several is text.
const typeOf = ({ kind, whole }: Column) => {
  if (kind === 'address') return { type: 'string', format: 'uri' };
  if (kind !== 'number') return { type: 'string' };
  return { type: whole ? 'integer' : 'number' };
};
