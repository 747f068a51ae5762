import type { Correction } from '../model/correction.ts';
import { keyOf, type TableName } from '../model/dataset.ts';
import { takenTables } from '../model/entry-pages.ts';
import { toPeriod } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import type { Catalogue } from './catalogue.ts';
import { type HistoryEntry, historyEntries, historyOfArea } from './history-log.ts';
import { areaOf, type ToldRow, toldRow } from './told-row.ts';

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
  | ({ kind: 'correction'; correction: Correction; table: TableName; row: object } & ToldRow)
  | HistoryEntry
);

type Told = { source: string };

/** All that changed in the data, newest first; what has no known date comes last. */
export const changeLog = (catalogue: Catalogue): LogEntry[] =>
  [
    ...historyEntries(catalogue),
    ...sourceEntries(catalogue),
    ...catalogue.dataset.corrections.map((one) => corrected(catalogue, one)),
  ].sort((a, b) => (b.day ?? '').localeCompare(a.day ?? '', 'en') || inOneDay(a, b));

/** By name, but what the history tells stays newest first. */
const inOneDay = (a: LogEntry, b: LogEntry): number =>
  a.kind === 'history' && b.kind === 'history' ? 0 : a.name.localeCompare(b.name, 'en');

/** What changed about one area, in the order of the log. */
export const logOf = (log: readonly LogEntry[], area: string): LogEntry[] =>
  log.flatMap((entry): LogEntry[] => {
    if (entry.kind === 'history') return historyOfArea(entry, area);
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

function corrected(catalogue: Catalogue, correction: Correction): LogEntry {
  // The check refuses a correction of a table or row that there is not.
  const table = correction.table as TableName;
  return {
    kind: 'correction',
    name: `correction:${keyOf('corrections', correction)}`,
    day: toPeriod(correction.date).start,
    correction,
    ...toldRow(catalogue, table, correction.key),
    table,
    row: catalogue.row(table, correction.key),
  };
}
