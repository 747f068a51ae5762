import type { Dataset } from '../model/dataset.ts';
import type { LogEntry } from '../scorecard/change-log.ts';
import { address, sourceEntry } from './address.ts';

/** The page of what changed: an entry of the history on the page of changes, a source, the row that was mended on the page of its source, or else its table. */
export function logAddress(dataset: Dataset, entry: LogEntry): string {
  if (entry.kind === 'history') return address(`changes/#${entry.anchor}`);
  if (entry.kind === 'source') return address(`sources/${entry.source.id}/`);
  const { table, row, source } = entry;
  return source ? sourceEntry(dataset, table, { ...row, source }) : address(`data/#${table}`);
}
