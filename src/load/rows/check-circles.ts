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
  const nextOf = (key: string): string[] => {
    const row = placed.get(key);
    return row ? valuesOf(row.record, column) : [];
  };
  return [...placed.keys()].flatMap((start) =>
    circlesFrom(start, nextOf, walked).flatMap((circle) => {
      const found = placed.get(circle[0] ?? '');
      return found
        ? [cellProblem('circular-reference', found.raw, column, { circle: circle.join(', ') })]
        : [];
    }),
  );
}

/** The ways from a key back to where they passed before, each way followed once; `walked` holds all keys that were left behind. */
function circlesFrom(start: string, nextOf: (key: string) => string[], walked: Set<string>): string[][] {
  const circles: string[][] = [];
  // A list of its own and no recursion: a way may be as long as its table.
  const path = walked.has(start) ? [] : [{ key: start, left: nextOf(start) }];
  const onPath = new Set(path.map(({ key }) => key));
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const next = at.left.shift();
    if (next === undefined) {
      path.pop();
      onPath.delete(at.key);
      walked.add(at.key);
    } else if (onPath.has(next)) {
      const keys = path.map(({ key }) => key);
      circles.push([...keys.slice(keys.indexOf(next)), next]);
    } else if (!walked.has(next)) {
      path.push({ key: next, left: nextOf(next) });
      onPath.add(next);
    }
  }
  return circles;
}
