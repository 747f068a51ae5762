import { quantileSorted } from 'd3-array';
import type { Annotation } from '../model/annotation.ts';
import { type Area, isCouncil } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { type Observation, openWay } from '../model/observation.ts';
import { byPeriod } from '../model/period.ts';
import type { Catalogue } from './catalogue.ts';
import { councilsForMiddle } from './rules.ts';

/** An area with its figure. */
export interface Spot {
  area: Area;
  figure: Observation;
}

/** An area whose figure has a value. */
export interface ValuedSpot extends Spot {
  figure: Observation & { value: number };
}

/** All areas on one indicator for one period, each kind in order of name: never in order of value. */
export interface Spread {
  indicator: Indicator;
  period: string;
  england?: ValuedSpot;
  regions: ValuedSpot[];
  councils: ValuedSpot[];
  /** Councils whose figure for the period has no value; its status says why. */
  missing: Spot[];
  /** How many councils have no row for the period here. */
  notHeld: number;
  /** The bounds of the middle half of councils, worked out; none for a few. */
  middle?: { low: number; high: number };
  /** What its publisher and we say of the period. */
  notes: Annotation[];
}

const byName = (a: Spot, b: Spot): number => a.area.name.localeCompare(b.area.name, 'en');
const isValued = (spot: Spot): spot is ValuedSpot => spot.figure.value !== undefined;

const notesOf = ({ dataset }: Catalogue, { id }: Indicator): Annotation[] =>
  dataset.annotations.filter(({ indicator }) => (indicator ?? id) === id);

function spotsOf({ dataset, figuresOf }: Catalogue, { id }: Indicator): Spot[] {
  return dataset.areas.flatMap((area) =>
    figuresOf(area.id)
      .filter(({ indicator, breakdown }) => indicator === id && !breakdown)
      .map((figure) => ({ area, figure })),
  );
}

/** The newest period that most areas have a figure for; none in which its publisher forbids to compare areas. */
function periodOf(spots: Spot[], notes: Annotation[]): string | undefined {
  const barred = notes
    .filter(({ kind, area }) => kind === 'no-comparison' && !area)
    .map(({ period }) => period);
  const valued = spots.filter(isValued).filter(({ figure }) => !barred.includes(figure.period));
  const all = new Set(valued.map(({ area }) => area.id)).size;
  const periods = [...new Set(valued.map(({ figure }) => figure.period))].sort(byPeriod).reverse();
  const having = (period: string) => valued.filter(({ figure }) => figure.period === period).length;
  return (
    periods.find((period) => having(period) * 2 > all) ?? periods.toSorted((a, b) => having(b) - having(a))[0]
  );
}

/** The middle half of enough councils; none where a figure that is only a bound could move it. */
function middleOf(councils: ValuedSpot[]): Spread['middle'] {
  if (councils.length < councilsForMiddle) return undefined;
  const values = councils.map(({ figure }) => figure.value).sort((a, b) => a - b);
  const [low = 0, high = 0] = [quantileSorted(values, 0.25), quantileSorted(values, 0.75)];
  const moves = councils.some(({ figure }) => {
    const { value } = figure;
    const side = openWay(figure);
    return (side === 'up' && value < high) || (side === 'down' && value > low);
  });
  return moves ? undefined : { low, high };
}

const existed = ({ valid_to }: Area): boolean => valid_to === undefined;

/** An indicator over all areas, for the newest period that most of them have; undefined where no council has a value. */
export function spreadOf(catalogue: Catalogue, indicator: Indicator): Spread | undefined {
  const notes = notesOf(catalogue, indicator);
  const all = spotsOf(catalogue, indicator);
  const period = periodOf(all, notes);
  const spots = all.filter(({ figure }) => figure.period === period).sort(byName);
  const valued = spots.filter(isValued);
  const councils = valued.filter(({ area }) => isCouncil(area));
  if (!period || !councils.length) return undefined;
  const england = valued.find(({ area }) => area.kind === 'england');
  const middle = middleOf(councils);
  const told = new Set(spots.map(({ area }) => area.id));
  return {
    indicator,
    period,
    ...(england && { england }),
    regions: valued.filter(({ area }) => area.kind === 'region'),
    councils,
    missing: spots.filter((spot) => !isValued(spot) && isCouncil(spot.area)),
    notHeld: catalogue.dataset.areas.filter((one) => isCouncil(one) && existed(one) && !told.has(one.id))
      .length,
    ...(middle && { middle }),
    notes: notes.filter((one) => one.period === period && !one.area),
  };
}
