import type { Happening, HistoryEntry } from '../scorecard/history-log.ts';
import { formatPeriod } from './format-period.ts';
import { countRows } from './name-rows.ts';
import { rowInWords } from './row-in-words.ts';
import { listWords } from './sentence.ts';

/** So many changed cells are told one by one, and so many areas named. */
const most = { cells: 10, areas: 3 } as const;

/** Why something changed, or when, where nothing was written of it. */
export const historyTitle = ({ reason, day }: HistoryEntry): string =>
  reason ?? `Changes of ${formatPeriod(day)}`;

/** What was changed at once: rows counted by table and area, cells with what they said. */
export function describeHistory({ happenings }: HistoryEntry): string {
  const of = Map.groupBy(happenings, ({ kind }) => kind);
  return [
    counted('Added', of.get('added')),
    counted('Removed', of.get('removed')),
    changed(of.get('changed')),
    counted('Worded, noted or placed otherwise', of.get('described')),
  ]
    .filter(Boolean)
    .join(' ');
}

const counted = (what: string, list: readonly Happening[] = []): string =>
  list.length
    ? `${what}: ${listWords([...Map.groupBy(list, ({ table }) => table)].map(([table, own]) => countTable(table, own)))}.`
    : '';

function countTable(table: string, own: readonly Happening[]): string {
  const rows = own.reduce((sum, one) => sum + (one.rows ?? 0), 0);
  const areas = own.flatMap((one) => (one.area ? [one.about?.name ?? one.area] : []));
  const isOfAll = areas.length === own.length;
  return `${countRows(table, rows)}${isOfAll ? ofAreas(areas) : ''}`;
}

const ofAreas = (names: readonly string[]): string =>
  names.length > most.areas ? ` of ${names.length} areas` : ` of ${listWords(names)}`;

function changed(list: readonly Happening[] = []): string {
  if (!list.length) return '';
  const told = list.slice(0, most.cells).map(changedCell);
  const more = list.length > told.length ? [`and ${list.length - told.length} more`] : [];
  return `Changed: ${[...told, ...more].join('; ')}.`;
}

const changedCell = ({ told, column = '', was, now }: Happening): string =>
  `${told ? rowInWords(told) : ''}: ${column.replaceAll('_', ' ')} from ${was ?? 'empty'} to ${now ?? 'empty'}`;
