import { checkCell } from '../load/cells/check-cell.ts';
import { columnFacts } from '../load/cells/check-rows.ts';
import { RawRow } from '../load/read/raw-row.ts';
import type { HistoryRow } from '../model/history.ts';

/** Whether a cell of the history would pass the check. What git keeps was written by anyone, and may hold anything. */
export function isSound(column: keyof HistoryRow, text: string): boolean {
  const facts = columnFacts('history', column);
  const raw = new RawRow('', new Map([[column, 0]]), { line: 1, cells: [text], raw: text });
  return facts.schema.safeParse(text).success && checkCell(raw, column, facts, true).length === 0;
}
