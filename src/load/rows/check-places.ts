import { cellProblem } from '../cells/cell-problem.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RowsTogether } from './rows-together.ts';

/** Checks that areas have whole places on the map, each its own. An area that ended may have left its place to another. */
export function checkPlaces({ placed }: RowsTogether): Problem[] {
  const taken = new Map<string, { raw: RawRow; id: string }>();
  return placed.areas.flatMap(({ record: { id, valid_to }, raw }) => {
    const [column, row] = [raw.text('map_column'), raw.text('map_row')];
    if (!column && !row) return [];
    if (!column) return [cellProblem('half-a-place', raw, 'map_column', { other: 'map_row', given: row })];
    if (!row) return [cellProblem('half-a-place', raw, 'map_row', { other: 'map_column', given: column })];
    const first = taken.get(`${column} ${row}`);
    if (valid_to) return [];
    if (!first) taken.set(`${column} ${row}`, { raw, id });
    return first
      ? [cellProblem('same-place', raw, 'map_column', { row, other: first.id, first: first.raw.line })]
      : [];
  });
}
