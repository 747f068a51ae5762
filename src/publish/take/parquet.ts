import { parquetWriteBuffer } from 'hyparquet-writer';
import type { TableName } from '../../model/dataset.ts';
import { type Column, entryOf } from '../dictionary.ts';
import { licence, notesAsText, publisher } from './legend.ts';
import { onceFor, type Release } from './release.ts';

type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/**
 * A table as Parquet: text, whole numbers of 64 bits, other numbers as doubles, lists as lists, null for what is not
 * stated. What its columns hold, the notes, the licence and the version stand in the file's own metadata.
 */
export const tableAsParquet = (release: Release, table: TableName): Uint8Array =>
  onceFor(release, `${table}.parquet`, () => {
    const { columns } = entryOf(table);
    const root: Element = { name: 'root', num_children: columns.length };
    const rows = release.dataset[table] as readonly object[];
    return new Uint8Array(
      parquetWriteBuffer({
        columnData: columns.map((column) => ({
          name: column.name,
          data: rows.map((row) => cellOf(column, (row as Record<string, unknown>)[column.name])),
        })),
        schema: [root, ...columns.flatMap(elementsOf)],
        kvMetadata: metadataOf(release, table),
        createdBy: publisher,
      }),
    );
  });

const cellOf = ({ kind, whole }: Column, value: unknown): unknown => {
  if (value === undefined) return null;
  return kind === 'number' && whole ? BigInt(value as number) : value;
};

function elementsOf(column: Column): Element[] {
  const { name, required } = column;
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
  if (!column.many) return [{ name, ...typeOf(column), repetition_type }];
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...typeOf(column), repetition_type: 'REQUIRED' },
  ];
}

const typeOf = ({ kind, whole }: Column): Pick<Element, 'type' | 'converted_type'> => {
  if (kind !== 'number') return { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  return { type: whole ? 'INT64' : 'DOUBLE' };
};

function metadataOf({ version, home }: Release, table: TableName): { key: string; value: string }[] {
  const { title, description, columns } = entryOf(table);
  const told = Object.fromEntries(columns.map((column) => [column.name, column.description]));
  return Object.entries({
    title,
    description,
    columns: JSON.stringify(told),
    notes: notesAsText(),
    licence: `${licence.title}, ${licence.path}`,
    publisher: home ? `${publisher}, ${home}` : publisher,
    version,
  }).map(([key, value]) => ({ key, value }));
}
