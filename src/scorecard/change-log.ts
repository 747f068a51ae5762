import type { Area } from '../model/area.ts';
import type { Correction } from '../model/correction.ts';
import { keyOf, type RowOf, type TableName } from '../model/dataset.ts';
import { takenTables } from '../model/entry-pages.ts';
import type { Indicator } from '../model/indicator.ts';
import { toPeriod } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import type { Catalogue } from './catalogue.ts';

/** How many rows of one table a source gave about one area. */
export interface Taken {
  table: (typeof takenTables)[number];
  /** The area they are about; nothing where they are about none. */
  area?: string;
  rows: number;
}

/** Something that changed in the data. A later kind, such as a release, is one more part of this union. */
export type LogEntry = {
  /** Names it for good: feeds make their ids from it. */
  name: string;
  /** The first day it can be from; nothing where that is not known. */
  day?: string;
} & (
  | { kind: 'source'; source: Source; taken: Taken[] }
  | {
      kind: 'correction';
      correction: Correction;
      table: TableName;
      row: object;
      /** The source whose page shows the row; nothing where no source's page does. */
      source?: string;
      area?: Area;
      indicator?: Indicator;
      /** The name of the part that the row is about: of a figure's whole, or of an assessment. */
      part?: string;
    }
);

type Told = { source: string; area?: string; assessment?: string };

/** All that changed in the data, newest first; what has no known date comes last. */
export const changeLog = (catalogue: Catalogue): LogEntry[] =>
  [
    ...sourceEntries(catalogue),
    ...catalogue.dataset.corrections.map((one) => corrected(catalogue, one)),
  ].sort((a, b) => (b.day ?? '').localeCompare(a.day ?? '', 'en') || a.name.localeCompare(b.name, 'en'));

/** What changed about one area, in the order of the log. */
export const logOf = (log: readonly LogEntry[], area: string): LogEntry[] =>
  log.flatMap((entry): LogEntry[] => {
    if (entry.kind === 'correction') return entry.area?.id === area ? [entry] : [];
    const taken = entry.taken.filter((one) => one.area === area);
    return taken.length ? [{ ...entry, taken }] : [];
  });

function sourceEntries(catalogue: Catalogue): LogEntry[] {
  const taken = takenBySource(catalogue);
  return catalogue.dataset.sources.map((source) => ({
    kind: 'source',
    name: `source:${source.id}`,
    ...(source.date && { day: toPeriod(source.date).start }),
    source,
    taken: [...(taken.get(source.id)?.values() ?? [])],
  }));
}

/** One pass over all records: a national set has too many to look through them for each source. */
function takenBySource(catalogue: Catalogue): Map<string, Map<string, Taken>> {
  const all = new Map<string, Map<string, Taken>>();
  for (const table of takenTables)
    for (const row of catalogue.dataset[table]) {
      const area = areaOf(catalogue, table, row);
      const own = all.get((row as Told).source) ?? new Map<string, Taken>();
      const key = `${table} ${area ?? ''}`;
      own.set(key, { table, ...(area && { area }), rows: (own.get(key)?.rows ?? 0) + 1 });
      all.set((row as Told).source, own);
    }
  return all;
}

/** The id of the area that a row is about: its own, that of its assessment, or itself; nothing where it is about none. */
export function areaOf(catalogue: Catalogue, table: TableName, row: object): string | undefined {
  const { area, assessment } = row as Partial<Told>;
  if (table === 'areas') return (row as Area).id;
  return area ?? (assessment === undefined ? undefined : catalogue.row('assessments', assessment).area);
}

function corrected(catalogue: Catalogue, correction: Correction): LogEntry {
  // The check refuses a correction of a table or row that there is not.
  const table = correction.table as TableName;
  const row: RowOf<TableName> = catalogue.row(table, correction.key);
  const area = catalogue.rows.areas.get(areaOf(catalogue, table, row) ?? '');
  const shown = (takenTables as readonly TableName[]).includes(table);
  const part = partOf(catalogue, row);
  const indicator = catalogue.rows.indicators.get('indicator' in row ? (row.indicator ?? '') : '');
  return {
    kind: 'correction',
    name: `correction:${keyOf('corrections', correction)}`,
    day: toPeriod(correction.date).start,
    correction,
    table,
    row,
    ...(shown && { source: (row as Told).source }),
    ...(area && { area }),
    ...(indicator && { indicator }),
    ...(part && { part }),
  };
}

/** The name of the part that a row is about: a breakdown of a figure, or an element of an assessment. */
function partOf({ row, rows }: Catalogue, of: RowOf<TableName>): string | undefined {
  if ('breakdown' in of && of.breakdown) return row('breakdowns', of.breakdown).name;
  if (!('assessment' in of && 'element' in of && of.assessment)) return undefined;
  return rows.elements.get(`${row('assessments', of.assessment).framework}|${of.element}`)?.name;
}
