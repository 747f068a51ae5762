import { type Area, isCouncil, isOfToday } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';

/** What each council has a value of, as a whole: measure and period. */
function valuesOf({ observations }: Dataset): Map<string, Set<string>> {
  const held = observations.filter(({ value, breakdown }) => value !== undefined && !breakdown);
  return new Map(
    [...Map.groupBy(held, ({ area }) => area)].map(([area, figures]) => [
      area,
      new Set(figures.map(({ indicator, period }) => `${indicator} ${period}`)),
    ]),
  );
}

/** The pages that a dataset calls for to compare councils: one for each of today's with a figure, and one for two of a region, or with journeys, that share one. */
export function comparePages(dataset: Dataset): string[] {
  const values = valuesOf(dataset);
  const withJourney = new Set(dataset.documents.journeys.map(({ data }) => data.area));
  const councils = dataset.areas.filter((one) => isCouncil(one) && isOfToday(one) && values.has(one.id));
  const paired = (one: Area, other: Area) =>
    one.id < other.id &&
    ((one.region !== undefined && one.region === other.region) ||
      (withJourney.has(one.id) && withJourney.has(other.id))) &&
    [...(values.get(one.id) ?? [])].some((figure) => values.get(other.id)?.has(figure));
  return councils.flatMap((one) => [
    `compare/${one.id}/`,
    ...councils.filter((other) => paired(one, other)).map((other) => `compare/${one.id}/${other.id}/`),
  ]);
}
