/**
 * The rules of CSV on the Web (Metadata Vocabulary and Tabular Data Model, W3C 2015) that its test suite checks and
 * that bear on what we publish.
 */
export interface Column {
  name: string;
  titles: string;
  datatype: string | { base: string; format: string };
  required?: boolean;
  separator?: string;
}
export interface Described {
  url: string;
  tableSchema: {
    columns: Column[];
    primaryKey: string[];
    foreignKeys: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}
export interface Group {
  '@context': unknown;
  tables: Described[];
}
export type Rows = Record<string, string>[];

const known: Record<string, string[]> = {
  group: ['@context', 'tables'],
  table: ['url', 'tableSchema'],
  schema: ['columns', 'primaryKey', 'foreignKeys'],
  column: ['name', 'titles', 'datatype', 'required', 'separator'],
};
const forms: Record<string, RegExp> = {
  string: /^.*$/s,
  anyURI: /^[a-z][a-z\d+.-]*:\S+$/i,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  nonNegativeInteger: /^\+?\d+$/,
};

// Of the prefixes that every RDFa processor knows, these are used.
const prefixed = /^(dc|schema):[A-Za-z]+$/;

/** Properties that neither the vocabulary nor a known prefix has. */
const unknownIn = (kind: string, told: object): string[] =>
  Object.keys(told)
    .filter((name) => !known[kind]?.includes(name) && !prefixed.test(name))
    .map((name) => `a ${kind} has the unknown property ${name}`);

const baseOf = ({ datatype }: Column): string => (typeof datatype === 'string' ? datatype : datatype.base);

/** What is wrong with the metadata by itself. */
export function metadataFaults(group: Group): string[] {
  const [context, local] = Array.isArray(group['@context']) ? group['@context'] : [];
  const inContext = context === 'http://www.w3.org/ns/csvw' && local?.['@language'] === 'en';
  return [
    ...(inContext ? [] : ['the context is not that of CSVW']),
    ...(group.tables.length ? [] : ['the group has no table']),
    ...unknownIn('group', group),
    ...group.tables.flatMap((table) => tableFaults(table, group)),
  ];
}

function tableFaults(table: Described, { tables }: Group): string[] {
  const { columns, primaryKey, foreignKeys } = table.tableSchema;
  const names = columns.map(({ name }) => name);
  const ofForeign = foreignKeys.flatMap(({ columnReference, reference }) => {
    const to = tables.find(({ url }) => url === reference.resource);
    if (!to) return [`${table.url}: no table ${reference.resource} in the group`];
    const has = to.tableSchema.columns.some(({ name }) => name === reference.columnReference);
    return [
      ...(has ? [] : [`${reference.resource} has no column ${reference.columnReference}`]),
      ...(names.includes(columnReference) ? [] : [`${table.url} has no column ${columnReference}`]),
    ];
  });
  return [
    ...unknownIn('table', table),
    ...unknownIn('schema', table.tableSchema),
    ...columns.flatMap((column) => unknownIn('column', column)),
    ...(new Set(names).size === names.length ? [] : [`${table.url} names a column twice`]),
    ...names
      .filter((name) => !/^[A-Za-z\d][\w.]*$/.test(name))
      .map((name) => `${name} is no name of a column`),
    ...primaryKey.filter((name) => !names.includes(name)).map((name) => `no column ${name} for the key`),
    ...columns
      .filter((column) => !(baseOf(column) in forms))
      .map(({ name }) => `${name} has no known datatype`),
    ...ofForeign,
  ];
}

/** What is wrong with the rows of a table under its metadata; `rowsOf` gives those of any table of the group. */
export function rowFaults(
  table: Described,
  head: readonly string[],
  rowsOf: (url: string) => Rows,
): string[] {
  const { columns, primaryKey, foreignKeys } = table.tableSchema;
  const rows = rowsOf(table.url);
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
  return [
    ...(head.join() === columns.map(({ titles }) => titles).join()
      ? []
      : ['the header is not that of the titles']),
    ...columns.flatMap((column) => rows.flatMap((row) => cellFaults(column, row[column.name] ?? ''))),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `the key ${key} stands twice`),
    ...foreignKeys.flatMap(({ columnReference: name, reference }) => {
      const ids = new Set(rowsOf(reference.resource).map((row) => row[reference.columnReference]));
      return rows.flatMap((row) =>
        row[name] && !ids.has(row[name]) ? [`${name} ${row[name]} leads nowhere`] : [],
      );
    }),
  ];
}

function cellFaults(column: Column, cell: string): string[] {
  if (cell === '') return column.required ? [`${column.name} is empty`] : [];
  const { datatype, separator } = column;
  const form = typeof datatype === 'string' ? forms[datatype] : new RegExp(`^(?:${datatype.format})$`);
  const items = separator ? cell.split(separator) : [cell];
  return items
    .filter((item) => !form?.test(item))
    .map((item) => `${column.name} "${item}" is not ${baseOf(column)}`);
}
