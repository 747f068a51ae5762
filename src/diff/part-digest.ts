import { digestOf } from '../kept/digest.ts';
import { keyOf, type TableName, tableNames } from '../model/dataset.ts';
import { isParted } from '../model/entry-pages.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';

/** A page, by its path below the base, and what it is made from; asked for only where it is to be compared. */
export interface PageParts {
  path: string;
  parts: () => unknown[];
}

/** Columns whose cells name a row of another table that a page shows with them. */
const namedBy: Readonly<Record<string, TableName>> = {
  source: 'sources',
  met_source: 'sources',
  follow_up_source: 'sources',
  area: 'areas',
  indicator: 'indicators',
  breakdown: 'breakdowns',
  framework: 'frameworks',
  action: 'actions',
  assessment: 'assessments',
  findings: 'findings',
  sources: 'sources',
};

/** Columns whose cells name rows by table and key. */
const recordColumns = ['figures', 'records'];

/** Says what a part of a page says, with all rows that it names, as a short name. */
export type PartDigest = (part: unknown) => string;

/** Makes one for a catalogue: the same part of a page has the same digest before and after where it reads the same. */
export function partDigest(catalogue: Catalogue): PartDigest {
  const tableOf = new Map(
    tableNames.flatMap((table) => catalogue.dataset[table].map((row: object) => [row, table] as const)),
  );
  const known = new WeakMap<object, string>();
  const told = (row: object): string[] => {
    const table = tableOf.get(row);
    if (!table) return [];
    const parted = table === 'sources' && isParted(catalogue.dataset, keyOf(table, row)) ? 'parted' : '';
    const about = [
      ...catalogue.discrepanciesOf(table, row),
      ...catalogue.correctionsOf(table, row),
      ...catalogue.responsesTo(table, row),
      ...catalogue.noticesOf(table, row),
    ];
    return [digestOf(row) + parted, ...about.map(digestOf)];
  };
  const digest = (part: object): string => {
    const rows = new Set<object>();
    gather(catalogue, part, rows, new Set());
    return digestOf([digestOf(part), ...new Set([...rows].flatMap(told))]);
  };
  return (part) => {
    if (typeof part !== 'object' || part === null) return String(part);
    const said = known.get(part) ?? digest(part);
    known.set(part, said);
    return said;
  };
}

/** Gathers all that a value holds, and the rows that its cells name, each once. */
function gather(catalogue: Catalogue, value: unknown, rows: Set<object>, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  rows.add(value);
  for (const [name, held] of Object.entries(value)) {
    for (const row of rowsNamed(catalogue, name, held)) rows.add(row);
    gather(catalogue, held, rows, seen);
  }
}

function rowsNamed({ rows }: Catalogue, column: string, held: unknown): object[] {
  const names = (Array.isArray(held) ? held : [held]).filter((one) => typeof one === 'string');
  const find = (table: string, key: string): object[] => {
    const row = (rows[table as TableName] as ReadonlyMap<string, object> | undefined)?.get(key);
    return row ? [row] : [];
  };
  const table = Object.hasOwn(namedBy, column) ? namedBy[column] : undefined;
  if (table) return names.flatMap((name) => find(table, name));
  if (!recordColumns.includes(column)) return [];
  return names.flatMap((name) => find(name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)));
}
