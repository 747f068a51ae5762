import type { Relation, RelationKind } from '../../model/relation.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { PlacedRow } from '../cells/check-rows.ts';
import { suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { PlacedTables } from '../rows/rows-together.ts';
import { checkChanges, checkGrowth } from './changes.ts';
import type { Contradiction } from './contradiction.ts';
import type { Figures } from './figures.ts';
import { checkAtLeast, checkBreakdowns, checkSums } from './parts.ts';
import { checkShares } from './shares.ts';
import { checkAverages, checkProjections, checkQuarters } from './years.ts';

type Check = (relation: Relation, figures: Figures, breakdowns: readonly string[]) => Contradiction[];

const checks: Record<RelationKind, Check> = {
  share: checkShares,
  sum: checkSums,
  'at-least': checkAtLeast,
  average: checkAverages,
  rise: checkChanges,
  fall: checkChanges,
  projection: checkProjections,
  quarters: checkQuarters,
  breakdowns: checkBreakdowns,
  'only-grows': checkGrowth,
};

/** How many indicators a relation is made of, at least and at most. */
const needs: Record<RelationKind, [least: number, most: number]> = {
  share: [1, 2],
  sum: [1, Infinity],
  'at-least': [1, Infinity],
  average: [1, 1],
  rise: [1, 1],
  fall: [1, 1],
  projection: [1, 1],
  quarters: [0, 0],
  breakdowns: [0, 0],
  'only-grows': [0, 0],
};

/** The ids of the breakdowns by dimension. */
const dimensionsOf = ({ breakdowns }: PlacedTables): Map<string, string[]> => {
  const dimensions = new Map<string, string[]>();
  for (const { record } of breakdowns)
    dimensions.set(record.dimension, [...(dimensions.get(record.dimension) ?? []), record.id]);
  return dimensions;
};

/** Every figure against those it follows from, by the table of relations; and relations that lack what their kind needs. */
export function checkRelations(
  placed: PlacedTables,
  figures: Figures,
): { contradictions: Contradiction[]; problems: Problem[] } {
  const dimensions = dimensionsOf(placed);
  const contradictions: Contradiction[] = [];
  const problems: Problem[] = [];
  for (const row of placed.relations) {
    const wrong = checkRelation(row, dimensions);
    problems.push(...wrong);
    const { kind, dimension = '' } = row.record;
    if (!wrong.length)
      contradictions.push(...checks[kind](row.record, figures, dimensions.get(dimension) ?? []));
  }
  return { contradictions, problems };
}

function checkRelation(
  { record, raw }: PlacedRow<'relations'>,
  dimensions: Map<string, string[]>,
): Problem[] {
  const { kind, made_of = [], dimension } = record;
  const [least, most] = needs[kind];
  if (made_of.length < least || made_of.length > most) {
    const range = least === most ? `${least}` : `${least} ${most === 2 ? 'or 2' : 'or more'}`;
    const fix = `Name ${range} in made_of: ids of data/indicators.csv.`;
    return [
      cellProblem('relation-without-parts', raw, 'made_of', {
        kind,
        what: `${made_of.length} in made_of`,
        fix,
      }),
    ];
  }
  if (kind !== 'breakdowns' || dimensions.has(dimension ?? '')) return [];
  const what = dimension ? `a dimension "${dimension}" that no breakdown has` : 'no dimension';
  const fix = suggest(dimension ?? '', dimensions.keys(), 'data/breakdowns.csv');
  return [cellProblem('relation-without-parts', raw, 'dimension', { kind, what, fix })];
}
