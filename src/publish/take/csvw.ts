import type { TableName } from '../../model/dataset.ts';
import { type Column, entryOf, type TableEntry } from '../dictionary.ts';
import { sourcesOf } from './data-package.ts';
import { licence, notesAsText, publisher } from './legend.ts';
import { onceFor, type Release } from './release.ts';

/**
 * The metadata of a table as CSV on the Web has it: the table first, then every table that its keys lead to, for a
 * key may only lead to a table of the same group.
 */
export const tableAsCsvw = (release: Release, table: TableName): string =>
  onceFor(
    release,
    `${table}.csv-metadata.json`,
    () => `${JSON.stringify(groupOf(release, table), null, 1)}\n`,
  );

/** The same for the figures of one council, which lie in a folder of their own: its other tables are those of all. */
export const councilAsCsvw = (release: Release, area: string): string => {
  const { tables, ...group } = groupOf(release, 'observations');
  const place = (url: string) => (url === 'observations.csv' ? `${area}.csv` : `../${url}`);
  const placed = JSON.parse(JSON.stringify(tables), (key, value) =>
    key === 'url' || key === 'resource' ? place(value) : value,
  );
  return `${JSON.stringify({ ...group, tables: placed }, null, 1)}\n`;
};

const groupOf = (release: Release, table: TableName) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  'dc:title': entryOf(table).title,
  'dc:description': notesAsText(),
  'dc:publisher': publisher,
  'dc:license': { '@id': licence.path },
  'dc:source': sourcesOf(release.dataset).map((source) => source.path ?? source.title),
  'schema:version': release.version,
  tables: reachedFrom(table).map((name) => describe(entryOf(name))),
});

/** A table and all that its keys lead to, however far, each once. */
function reachedFrom(table: TableName): TableName[] {
  const reached = new Set([table]);
  // A set that grows while it is gone through is gone through to its end.
  for (const name of reached)
    for (const { references } of foreign(entryOf(name))) if (references) reached.add(references);
  return [...reached];
}

const foreign = ({ columns }: TableEntry) => columns.filter(({ many, references }) => references && !many);

const describe = (entry: TableEntry) => ({
  url: `${entry.name}.csv`,
  'dc:title': entry.title,
  'dc:description': entry.description,
  tableSchema: {
    columns: entry.columns.map(columnOf),
    primaryKey: [...entry.key],
    foreignKeys: foreign(entry).map(({ name, references }) => ({
      columnReference: name,
      reference: { resource: `${references}.csv`, columnReference: 'id' },
    })),
  },
});

const columnOf = (column: Column) => ({
  name: column.name,
  titles: column.name,
  'dc:description': `${column.description}. Form: ${column.expected}`,
  datatype: datatypeOf(column),
  ...(column.required && { required: true }),
  ...(column.many && { separator: '; ' }),
});

const datatypeOf = ({ kind, whole, words }: Column) => {
  if (words) return { base: 'string', format: words.join('|') };
  if (kind === 'address') return 'anyURI';
  if (kind !== 'number') return 'string';
  return whole ? 'nonNegativeInteger' : 'decimal';
};
