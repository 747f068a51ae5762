import { type Area, isOfToday } from '../model/area.ts';
import type { Scorecard } from '../scorecard/build-scorecard.ts';

/** Two councils that have a page side by side, in the order of their names in addresses. */
export type Pair = readonly [Scorecard, Scorecard];

/** The path of a pair's page: one for both orders. */
export const pairPath = (one: Pick<Area, 'id'>, other: Pick<Area, 'id'>): string =>
  `compare/${[one.id, other.id].sort().join('/')}/`;

/** Every whole figure of a council that has a value, by its indicator and period. */
const figuresOf = ({ performance }: Scorecard): Set<string> =>
  new Set(
    performance
      .filter(({ series }) => !series.breakdown)
      .flatMap(({ series }) =>
        series.points
          .filter(({ value }) => value !== undefined)
          .map(({ period }) => `${series.indicator.id}|${period}`),
      ),
  );

/** Whether two councils have a page together at all: of one region, or both with an improvement journey told here. */
const belongTogether = (one: Scorecard, other: Scorecard): boolean =>
  (one.region !== undefined && one.region === other.region) ||
  (one.journeys.length > 0 && other.journeys.length > 0);

/** Whether a council is one of today's and has anything that can be compared. */
export const isComparable = (card: Scorecard): boolean => isOfToday(card.area) && figuresOf(card).size > 0;

/**
 * The pairs of councils that have a page of their own, each once: those of a region, and those whose improvement is
 * told here, where they share a figure for the same period. A council that has ended is in none. More figures can add
 * pairs, and take none away.
 */
export function pairsOf(scorecards: readonly Scorecard[]): Pair[] {
  const comparable = scorecards.filter(isComparable);
  const held = new Map(comparable.map((card) => [card, figuresOf(card)]));
  const share = (one: Scorecard, other: Scorecard) =>
    !held.get(one)?.isDisjointFrom(held.get(other) ?? new Set());
  const byId = comparable.toSorted((a, b) => (a.area.id < b.area.id ? -1 : 1));
  return byId.flatMap((one, at) =>
    byId
      .slice(at + 1)
      .filter((other) => belongTogether(one, other) && share(one, other))
      .map((other) => [one, other] as const),
  );
}
