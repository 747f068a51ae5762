import type { TableName } from '../model/dataset.ts';
import { layLines, NoColumn } from '../rows/lay-lines.ts';
import type { Row } from '../rows/standing-rows.ts';
import { missingTables, tableText } from '../rows/table-text.ts';
import type { Step, TablePlan } from './plan.ts';
import { refuse } from './refusal.ts';

/** The files that a plan makes or makes anew, with their texts, by path relative to the root; tables that are not there begin with a header. Nothing is written. */
export function plannedTexts(root: string, plans: readonly TablePlan[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { table, steps } of plans)
    for (const [file, own] of Map.groupBy(steps, (step) => step.file))
      if (own.some(({ kind }) => kind !== 'kept')) texts.set(file, textWith(root, file, table, own));
  const made = new Set(plans.filter(({ steps }) => steps.length > 0).map(({ table }) => table));
  return new Map([...texts, ...missingTables(root, made)]);
}

/** The text of a file with a plan carried out: a new row stands after the one that comes before it, and every other line stays as it is. */
function textWith(root: string, file: string, table: TableName, steps: readonly Step[]): string {
  const [replaced, added] = [new Map<number, Row>(), new Map<number, Row[]>()];
  let place = Number.POSITIVE_INFINITY;
  for (const { kind, line, row } of steps) {
    place = line ?? place;
    if (kind === 'kept') continue;
    if (line === undefined) added.set(place, [...(added.get(place) ?? []), row]);
    else replaced.set(line, row);
  }
  try {
    return layLines(tableText(root, file, table), { replaced, added }).text;
  } catch (error) {
    if (!(error instanceof NoColumn)) throw error;
    return refuse(file, error.columns.join(','), `a column ${error.column}`);
  }
}
