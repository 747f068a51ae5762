import type { LogEntry, Taken } from '../scorecard/change-log.ts';
import { describeHistory, historyTitle } from './describe-history.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { sourceKindLabel } from './labels.ts';
import { countRows } from './name-rows.ts';
import { rowInWords } from './row-in-words.ts';
import { listWords, sentence } from './sentence.ts';

type Of<Kind extends LogEntry['kind']> = Extract<LogEntry, { kind: Kind }>;

/** What changed, in a line. */
export function logTitle(entry: LogEntry): string {
  if (entry.kind === 'history') return historyTitle(entry);
  return entry.kind === 'source' ? entry.source.title : `Correction: ${rowInWords(entry)}`;
}

/** When it is from, as exactly as that is known: a day, a month, a year, or that it is not known. */
export function logDate(entry: LogEntry): string {
  if (entry.kind === 'history') return formatPeriod(entry.day);
  const { date } = entry.kind === 'source' ? entry.source : entry.correction;
  return date ? formatPeriod(date) : 'Date not known';
}

/** What changed, in sentences: what happened to the tables, what was taken from a source, or what a correction mended. */
export function describeLogEntry(entry: LogEntry): string {
  if (entry.kind === 'history') return describeHistory(entry);
  return entry.kind === 'source' ? describeNewSource(entry) : describeCorrection(entry);
}

function describeNewSource(entry: Of<'source'>): string {
  const { publisher, kind, date, date_note } = entry.source;
  const known = date ? logDate(entry) : 'date not known';
  const note = date || !date_note ? '' : ` ${sentence(date_note)}`;
  return `${sourceKindLabel[kind]} published by ${publisher}, ${known}.${note} ${describeTaken(entry.taken)}`;
}

/** What was taken from a source, counted table by table over all areas. */
function describeTaken(taken: readonly Taken[]): string {
  const counts = [...Map.groupBy(taken, ({ table }) => table)].map(([table, list]) =>
    countRows(
      table,
      list.reduce((sum, one) => sum + one.rows, 0),
    ),
  );
  return counts.length ? `Taken from it: ${listWords(counts)}.` : 'Nothing has been taken from it yet.';
}

function describeCorrection({ correction }: Of<'correction'>): string {
  const { column, date, was, now, reason } = correction;
  return `Put right ${inPeriod(date)}. The column “${column}” said “${was}” and now says “${now}”. Why: ${sentence(reason)}`;
}
