import { type TableName, tableNames } from '../model/dataset.ts';
import type { JudgedChange } from './compare-judged.ts';
import type { RowChange } from './compare-rows.ts';
import type { Difference } from './compare-sides.ts';
import { areaOfRow } from './held.ts';
import type { Limits } from './limits.ts';
import { cell, cutTable } from './markdown.ts';
import { namesOf, tableTitle } from './names.ts';
import { tellFigures, tellRows } from './tell-rows.ts';

/** The area that a changed row is about; '' for none. */
export const areaOfChange = ({ before, after }: Difference, { table, ...change }: RowChange): string =>
  (change.after && areaOfRow(table, change.after, after.rows)) ??
  (change.before && areaOfRow(table, change.before, before.rows)) ??
  '';

/** All that changes about one area, or, for '', about none: a heading and a table for each kind. */
export function tellArea(difference: Difference, area: string, limits: Limits): string[] {
  const { before, after, shown, rows } = difference;
  const names = namesOf(before.rows, after.rows);
  const own = Map.groupBy(
    rows.filter((change) => areaOfChange(difference, change) === area),
    ({ table }) => table,
  );
  const of = (changes: readonly JudgedChange[] = []) => changes.filter((one) => one.area === area);
  const tell = (table: TableName) => {
    const changes = own.get(table) ?? [];
    return changes.length ? section(tableTitle(table), tellRows(names, table, changes, limits)) : [];
  };
  return [
    ...figureSection(difference, area, own.get('observations') ?? [], limits),
    ...judgedSection('What is said of change', of(shown?.directions), limits.rows),
    ...judgedSection('Verdicts', of(shown?.verdicts), limits.rows),
    ...tableNames.filter((table) => table !== 'observations').flatMap(tell),
  ];
}

const section = (title: string, body: string): string[] => [`### ${title}`, body];

function figureSection(
  { before, after, jumps }: Difference,
  area: string,
  changes: readonly RowChange[],
  limits: Limits,
): string[] {
  const touched = new Set(changes.map(({ key }) => key));
  const standing = [...jumps.keys()]
    .filter((key) => !touched.has(key))
    .flatMap((key) => after.rows.observations.get(key) ?? [])
    .filter(({ cells }) => cells.area === area);
  if (!changes.length && !standing.length) return [];
  return section('Figures', tellFigures(namesOf(before.rows, after.rows), changes, jumps, standing, limits));
}

function judgedSection(title: string, changes: readonly JudgedChange[], most: number): string[] {
  if (!changes.length) return [];
  const rows = changes.map(({ what, before, after, why }) => [
    cell(what),
    cell(before),
    cell(why ? `${after}, because ${why}` : after),
  ]);
  return section(title, cutTable(['', 'Before', 'After'], rows, most));
}
