import type { Relation } from '../../model/relation.ts';
import { type Contradiction, contradiction, printed, workedOut } from './contradiction.ts';
import { type Figure, type Figures, partSpan, printedSpan, takenFigure } from './figures.ts';
import { agree, exceeds, total } from './span.ts';

const partsOf = ({ made_of = [], taken }: Relation, whole: Figure, figures: Figures) =>
  made_of.map((indicator) => takenFigure(figures, whole, indicator, taken));

/** Wholes against the sum of their parts, where all parts are known. */
export const checkSums = (relation: Relation, figures: Figures): Contradiction[] =>
  figures.of(relation.indicator).flatMap((whole) => {
    const parts = partsOf(relation, whole, figures);
    return parts.every((part) => part !== undefined) ? sumOfParts(whole, parts) : [];
  });

/** Wholes that are no less than their parts, of which some may not be known. */
export const checkAtLeast = (relation: Relation, figures: Figures): Contradiction[] =>
  figures.of(relation.indicator).flatMap((whole) =>
    partsOverWhole(
      whole,
      partsOf(relation, whole, figures).filter((part) => part !== undefined),
    ),
  );

/** Wholes against their parts of one dimension; where one has no figure, the others must not be more. */
export function checkBreakdowns(
  relation: Relation,
  figures: Figures,
  breakdowns: readonly string[],
): Contradiction[] {
  const wholes = figures.of(relation.indicator).filter(({ record }) => !record.breakdown);
  return wholes.flatMap((whole) => {
    const parts = breakdowns.flatMap((part) => {
      const series = figures.series(whole, relation.indicator, part);
      return series.find(({ record }) => record.period === whole.record.period) ?? [];
    });
    if (!parts.length) return [];
    return parts.length === breakdowns.length ? sumOfParts(whole, parts) : partsOverWhole(whole, parts);
  });
}

/** The rule that a sum breaks may be named more closely: quarters are parts of a year. */
type SumRule = 'sum-of-parts' | 'quarters-of-year';

/** A whole that is not the sum of its parts. */
export function sumOfParts(
  whole: Figure,
  parts: readonly Figure[],
  rule: SumRule = 'sum-of-parts',
): Contradiction[] {
  if (agree(total(parts.map(partSpan)), printedSpan(whole))) return [];
  return [contradiction(rule, `${addedUp(whole, parts)} not ${printed(whole)}`, [whole, ...parts])];
}

/** A whole that is less than the sum of its parts. */
export function partsOverWhole(
  whole: Figure,
  parts: readonly Figure[],
  rule: SumRule | 'parts-over-whole' = 'parts-over-whole',
): Contradiction[] {
  if (!parts.length || !exceeds(total(parts.map(partSpan)), printedSpan(whole))) return [];
  return [contradiction(rule, `${addedUp(whole, parts)} more than ${printed(whole)}`, [whole, ...parts])];
}

/** "29 + 2 is 31," or, of one part alone, "3 is". */
function addedUp(whole: Figure, parts: readonly Figure[]): string {
  const told = parts.map(printed).join(' + ');
  if (parts.length === 1) return `${told} is`;
  const sum = parts.reduce((so, { record }) => so + record.value, 0);
  return `${told} is ${workedOut(sum, whole)},`;
}
