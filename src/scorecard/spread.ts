import { quantileSorted } from 'd3-array';
import type { Annotation } from '../model/annotation.ts';
import { type Area, isCouncil } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { type Observation, openWay } from '../model/observation.ts';
import { byPeriod, toPeriod } from '../model/period.ts';
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
  /** Councils that were there in the period and have no row for it here, in order of name. */
  notHeld: Area[];
  /** The bounds of the middle half of councils, worked out; none for a few. */
  middle?: { low: number; high: number };
  /** What its publisher and we say of the period, of all areas or of one. */
  notes: Annotation[];
}

/** What lies halfway up, and the bounds of the half around it. */
export interface MiddleHalf {
  low: number;
  median: number;
  high: number;
}

const byName = (a: Spot, b: Spot): number => a.area.name.localeCompare(b.area.name, 'en');
const isValued = (spot: Spot): spot is ValuedSpot => spot.figure.value !== undefined;

const notesOf = ({ dataset }: Catalogue, { id }: Indicator): Annotation[] =>
  dataset.annotations.filter(({ indicator }) => (indicator ?? id) === id);

const spotsOf = (catalogue: Catalogue, { id }: Indicator): Spot[] =>
  catalogue
    .figuresAbout(id)
    .filter(({ breakdown }) => !breakdown)
    .map((figure) => ({ area: catalogue.row('areas', figure.area), figure }));

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
export function middleOf(councils: readonly ValuedSpot[]): MiddleHalf | undefined {
  if (councils.length < councilsForMiddle) return undefined;
  const values = councils.map(({ figure }) => figure.value).sort((a, b) => a - b);
  const [low = 0, median = 0, high = 0] = [0.25, 0.5, 0.75].map((share) => quantileSorted(values, share));
  const moves = councils.some(({ figure }) => {
    const { value } = figure;
    const side = openWay(figure);
    return (side === 'up' && value < high) || (side === 'down' && value > low);
  });
  return moves ? undefined : { low, median, high };
}

/** Whether an area was there at any time of a period. */
function wasThere({ valid_from, valid_to }: Area, period: string): boolean {
  const { start, end } = toPeriod(period);
  return (!valid_from || toPeriod(valid_from).start <= end) && (!valid_to || toPeriod(valid_to).end >= start);
}

const made = new WeakMap<Catalogue, Map<Indicator, Spread | undefined>>();

/** An indicator over all areas, for the newest period that most of them have; undefined where no council has a value. Made once. */
export function spreadOf(catalogue: Catalogue, indicator: Indicator): Spread | undefined {
  const known = made.get(catalogue) ?? new Map<Indicator, Spread | undefined>();
  made.set(catalogue, known);
  if (!known.has(indicator)) known.set(indicator, makeSpread(catalogue, indicator));
  return known.get(indicator);
}

function makeSpread(catalogue: Catalogue, indicator: Indicator): Spread | undefined {
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
    missing: spots.filter((spot) => !isValued(spot) && isCouncil(spot.area) && wasThere(spot.area, period)),
    notHeld: catalogue.dataset.areas
      .filter((one) => isCouncil(one) && wasThere(one, period) && !told.has(one.id))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    ...(middle && { middle: { low: middle.low, high: middle.high } }),
    notes: notes.filter((one) => one.period === period),
  };
}
