import { keyOf, type TableName, tableNames } from '../../model/dataset.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { PlacedRow } from '../cells/check-rows.ts';
import type { Problem } from '../problem.ts';
import { linksOf, type RowsTogether, valuesOf } from './rows-together.ts';

/** Checks that no column that leads from row to row of its own table leads back: regions, and what replaces what. Each circle is told once. */
export const checkCircles = ({ placed }: RowsTogether): Problem[] =>
  tableNames.flatMap((table) =>
    linksOf(table)
      .filter(({ to }) => to === table)
      .flatMap(({ column }) => circlesIn(table, column, placed[table])),
  );

function circlesIn<Name extends TableName>(
  table: Name,
  column: string,
  rows: readonly PlacedRow<Name>[],
): Problem[] {
  const placed = new Map(rows.map((one) => [keyOf(table, one.record), one]));
  const walked = new Set<string>();
  return [...placed.keys()].flatMap((start) => {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !walked.has(at) && !path.has(at)) {
      path.add(at);
      const row = placed.get(at);
      at = row && valuesOf(row.record, column)[0];
    }
    for (const key of path) walked.add(key);
    const found = at !== undefined && path.has(at) ? placed.get(at) : undefined;
    if (!found) return [];
    const steps = [...path];
    const circle = [...steps.slice(steps.indexOf(at as string)), at].join(', ');
    return [cellProblem('circular-reference', found.raw, column, { circle })];
  });
}
