import { tableNames } from '../../model/dataset.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { Problem } from '../problem.ts';
import { linksOf, type RowsTogether, valuesOf } from './rows-together.ts';

/** Checks that each source is named by a row or a document. Told only where every row could be read: one that could not may name it. */
export function checkSources({ placed, broken, documents }: RowsTogether): Problem[] {
  if (broken.size) return [];
  const used = new Set(
    Object.values(documents).flatMap((list) =>
      list.flatMap(({ data }) => ('sources' in data ? (data.sources ?? []) : [])),
    ),
  );
  for (const table of tableNames)
    for (const { column } of linksOf(table).filter(({ to }) => to === 'sources'))
      for (const { record } of placed[table]) for (const id of valuesOf(record, column)) used.add(id);
  return placed.sources.flatMap(({ record: { id }, raw }) =>
    used.has(id) ? [] : [cellProblem('unused-source', raw, 'id')],
  );
}
