import type { Area } from '../model/area.ts';
import type { Correction } from '../model/correction.ts';
import type { HistoryRow } from '../model/history.ts';
import type { Catalogue } from './catalogue.ts';
import { type ToldRow, toldRow } from './told-row.ts';

/** A line of the history, with the area it is about and the row whose cell was changed. */
export interface Happening extends HistoryRow {
  about?: Area;
  told?: ToldRow;
}

/** What was changed in the tables at once, for one reason. */
export interface HistoryEntry {
  kind: 'history';
  /** Names it for good. */
  name: string;
  day: string;
  /** Why, as it was written then. */
  reason?: string;
  /** Where it stands on the page of changes: its day, and its number on that day, for good. */
  anchor: string;
  happenings: Happening[];
}

/** What the history tells, newest first. What a correction explains is left to the correction, and so is that it was written. */
export function historyEntries(catalogue: Catalogue): HistoryEntry[] {
  const { history, corrections } = catalogue.dataset;
  const explained = new Set(corrections.map(cellName));
  const numbers = new Map<string, number>();
  return [...Map.groupBy(history, ({ day, reason = '' }) => `${day}:${reason}`)]
    .map(([name, [first, ...rest]]) => {
      const { day, reason } = first as HistoryRow;
      numbers.set(day, (numbers.get(day) ?? 0) + 1);
      return {
        kind: 'history' as const,
        name: `history:${name}`,
        day,
        ...(reason && { reason }),
        anchor: `${day}-${numbers.get(day)}`,
        happenings: [first as HistoryRow, ...rest]
          .filter(
            (row) => row.table !== 'corrections' && !(row.kind === 'changed' && explained.has(cellName(row))),
          )
          .map((row) => happening(catalogue, row)),
      };
    })
    .filter(({ happenings }) => happenings.length)
    .reverse();
}

const cellName = ({ table, key, column, now }: Partial<HistoryRow> | Correction): string =>
  JSON.stringify([table, key, column, now]);

function happening(catalogue: Catalogue, row: HistoryRow): Happening {
  const about = catalogue.rows.areas.get(row.area ?? '');
  const told = row.key === undefined ? undefined : toldRow(catalogue, row.table, row.key);
  return { ...row, ...(about && { about }), ...(told && { told }) };
}

/** The part of an entry that is about one area; nothing where none is. */
export function historyOfArea(entry: HistoryEntry, area: string): HistoryEntry[] {
  const happenings = entry.happenings.filter((one) => one.area === area);
  return happenings.length ? [{ ...entry, happenings }] : [];
}
