import type { Area } from '../model/area.ts';
import type { Catalogue } from './catalogue.ts';
import type { IndicatorCard } from './indicator-card.ts';
import { councilsForMiddle } from './rules.ts';
import type { Change } from './series.ts';
import type { Spread, ValuedSpot } from './spread.ts';

/** The orders in which a table of councils can stand. None is a ranking: no row has a number. */
export const rowOrders = ['name', 'region', 'figure'] as const;

export type RowOrder = (typeof rowOrders)[number];

/** One council with its figure for the period that most councils have. */
export interface CouncilRow extends ValuedSpot {
  region?: Area;
  /** How the figure stands to the one before it. */
  change?: Change;
}

/** Whether so many councils have a figure that their table stands for their series. */
export const hasManyCouncils = (spread: Spread | undefined): spread is Spread =>
  spread !== undefined && spread.councils.length >= councilsForMiddle;

const byName = (a: CouncilRow, b: CouncilRow): number => a.area.name.localeCompare(b.area.name, 'en');

const ordering: Record<RowOrder, (a: CouncilRow, b: CouncilRow) => number> = {
  name: byName,
  region: (a, b) => (a.region?.name ?? '').localeCompare(b.region?.name ?? '', 'en') || byName(a, b),
  figure: (a, b) => a.figure.value - b.figure.value || byName(a, b),
};

/** The councils of a spread in an order: by name, by region and name, or by figure from the lowest on. */
export function councilRows(
  { rows: areas }: Catalogue,
  { councils }: Spread,
  { rows }: IndicatorCard,
  order: RowOrder,
): CouncilRow[] {
  const changes = new Map(rows.map(({ change }) => [change?.latest, change]));
  return councils
    .map((spot): CouncilRow => {
      const region = areas.areas.get(spot.area.region ?? '');
      const change = changes.get(spot.figure);
      return { ...spot, ...(region && { region }), ...(change && { change }) };
    })
    .sort(ordering[order]);
}

/** Councils that ended before the period of a spread and have earlier figures. */
export const endedCouncils = ({ rows }: IndicatorCard, { councils, missing }: Spread): Area[] => {
  const shown = new Set([...councils, ...missing].map(({ area }) => area));
  return [...new Set(rows.map(({ area }) => area))].filter((area) => area.valid_to && !shown.has(area));
};
