import type { TableName } from '../model/dataset.ts';
import type { RawRow, RawRows } from './raw-rows.ts';

/** The tables that make a scorecard of an empty page. */
const filling = ['observations', 'assessments', 'findings', 'targets', 'milestones'] as const;

const notCouncils = ['england', 'region', 'comparator'];

/** The councils of a register of which anything is held. */
export function heldCouncils(rows: RawRows): Set<string> {
  const having = new Set(
    filling.flatMap((table) => [...rows[table].values()].map(({ cells }) => cells.area)),
  );
  const councils = [...rows.areas.values()].filter(({ cells }) => !notCouncils.includes(cells.kind ?? ''));
  return new Set(councils.map(({ key }) => key).filter((id) => having.has(id)));
}

/** Councils that have a scorecard now and had none, and those that had one. */
export interface CouncilChanges {
  gained: string[];
  lost: string[];
}

/** Which councils came to have a scorecard, and which have it no more. */
export function compareCouncils(before: RawRows, after: RawRows): CouncilChanges {
  const [had, has] = [heldCouncils(before), heldCouncils(after)];
  return { gained: [...has.difference(had)].sort(), lost: [...had.difference(has)].sort() };
}

/** The id of the area that a row is about; nothing where it is about none. */
export function areaOfRow(table: TableName, { cells }: RawRow, rows: RawRows): string | undefined {
  if (cells.area) return cells.area;
  return table === 'grades' ? rows.assessments.get(cells.assessment ?? '')?.cells.area : undefined;
}
