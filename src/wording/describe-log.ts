import { type TableName, tables } from '../model/dataset.ts';
import type { LogEntry, Taken } from '../scorecard/change-log.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { formatNumber } from './format-value.ts';
import { sourceKindLabel } from './labels.ts';
import { listWords, sentence } from './sentence.ts';

type Of<Kind extends LogEntry['kind']> = Extract<LogEntry, { kind: Kind }>;

const rowNames: Record<Taken['table'], [one: string, many: string]> = {
  observations: ['figure', 'figures'],
  assessments: ['assessment', 'assessments'],
  grades: ['grade', 'grades'],
  findings: ['finding', 'findings'],
  targets: ['promise with a number', 'promises with a number'],
  milestones: ['promise with a date', 'promises with a date'],
  actions: ['action', 'actions'],
  decisions: ['decision', 'decisions'],
  discrepancies: ['contradiction', 'contradictions'],
};

/** What changed, in a line. */
export const logTitle = (entry: LogEntry): string =>
  entry.kind === 'source' ? entry.source.title : `Correction: ${rowInWords(entry)}`;

/** When it is from, as exactly as that is known: a day, a month, a year, or that it is not known. */
export function logDate(entry: LogEntry): string {
  const { date } = entry.kind === 'source' ? entry.source : entry.correction;
  return date ? formatPeriod(date) : 'Date not known';
}

/** What changed, in sentences: what was taken from a source, or what a correction mended. */
export const describeLogEntry = (entry: LogEntry): string =>
  entry.kind === 'source' ? describeNewSource(entry) : describeCorrection(entry);

function describeNewSource(entry: Of<'source'>): string {
  const { publisher, kind, date, date_note } = entry.source;
  const known = date ? logDate(entry) : 'date not known';
  const note = date || !date_note ? '' : ` ${sentence(date_note)}`;
  return `${sourceKindLabel[kind]} published by ${publisher}, ${known}.${note} ${describeTaken(entry.taken)}`;
}

/** What was taken from a source, counted table by table over all areas. */
function describeTaken(taken: readonly Taken[]): string {
  const counts = [...Map.groupBy(taken, ({ table }) => table)].map(([table, list]) => {
    const rows = list.reduce((sum, one) => sum + one.rows, 0);
    return `${formatNumber(rows)} ${rowNames[table][rows === 1 ? 0 : 1]}`;
  });
  return counts.length ? `Taken from it: ${listWords(counts)}.` : 'Nothing has been taken from it yet.';
}

function describeCorrection({ correction }: Of<'correction'>): string {
  const { column, date, was, now, reason } = correction;
  return `Put right ${inPeriod(date)}. The column “${column}” said “${was}” and now says “${now}”. Why: ${sentence(reason)}`;
}

/** The row that was mended: a figure by indicator, part, area and period, another by its table, area and name. */
function rowInWords({ table, row, area, indicator, part, correction }: Of<'correction'>): string {
  const { period, name, title, summary } = row as {
    [Column in 'period' | 'name' | 'title' | 'summary']?: string;
  };
  const words =
    table === 'observations'
      ? [indicator?.name, part, area?.name, period && formatPeriod(period)]
      : [
          tableTitle(table),
          table === 'areas' ? undefined : area?.name,
          part ?? name ?? title ?? summary ?? correction.key,
        ];
  return words.filter(Boolean).join(', ');
}

const tableTitle = (table: TableName): string => tables[table].schema.meta()?.title ?? table;
