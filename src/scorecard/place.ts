import type { Observation } from '../model/observation.ts';
import type { Catalogue } from './catalogue.ts';
import { chanceDoubt, isOfNobody } from './chance.ts';
import { barred } from './comparison.ts';
import { councilsForPlace, type Quarter } from './rules.ts';
import type { Series } from './series.ts';
import { type MiddleHalf, middleOf, type Spread, spreadOf, type ValuedSpot } from './spread.ts';

/** The councils of one type on one indicator. */
export interface OfKind extends MiddleHalf {
  kind: ValuedSpot['area']['kind'];
  councils: number;
}

/** Where a council's figure lies among all councils of England in one period. */
export interface Place {
  figure: Observation;
  /** The parts of the councils that the figure, with its doubt, reaches: one where it is clear. */
  reaches: Quarter[];
  /** How many councils have a value, this one included. */
  councils: number;
  middle: { low: number; high: number };
  /** Councils of the same type, where they are enough. */
  ofKind?: OfKind;
}

/** From where to where the true figure may lie: as given, by its margin, or by what chance makes of its counts. */
function rangeOf(figure: ValuedSpot['figure'], { unit }: Spread['indicator']): [number, number] {
  const { value, lower, upper } = figure;
  const { below, above } =
    figure.margin === undefined
      ? (chanceDoubt(figure, unit) ?? { below: 0, above: 0 })
      : { below: figure.margin, above: figure.margin };
  return [lower ?? value - below, upper ?? value + above];
}

const reachOf = ([from, to]: [number, number], { low, high }: Place['middle']): Quarter[] => [
  ...(from < low ? (['lowest'] as const) : []),
  ...(to >= low && from <= high ? (['middle'] as const) : []),
  ...(to > high ? (['highest'] as const) : []),
];

/** The middle half of each type of council that has enough of them, in order of their names. */
export const kindsOf = ({ councils }: Spread): OfKind[] =>
  [...Map.groupBy(councils, ({ area }) => area.kind)]
    .flatMap(([kind, own]) => {
      const half = middleOf(own);
      return half ? [{ kind, councils: own.length, ...half }] : [];
    })
    .sort((a, b) => a.kind.localeCompare(b.kind, 'en'));

/**
 * Where a council lies on an indicator, for the period that most councils have; undefined for a part of an indicator,
 * among too few councils, for a figure that is missing, not exact or not to be compared.
 */
export function placeOf(catalogue: Catalogue, series: Series): Place | undefined {
  const spread = series.breakdown ? undefined : spreadOf(catalogue, series.indicator);
  if (!spread?.middle || spread.councils.length < councilsForPlace) return undefined;
  const own = spread.councils.find(({ figure }) => series.points.includes(figure));
  if (!own || own.figure.qualifier || isOfNobody(own.figure, series.indicator.unit)) return undefined;
  if (barred(catalogue, own.figure)) return undefined;
  const ofKind = kindsOf(spread).find(({ kind }) => kind === own.area.kind);
  return {
    figure: own.figure,
    reaches: reachOf(rangeOf(own.figure, spread.indicator), spread.middle),
    councils: spread.councils.length,
    middle: spread.middle,
    ...(ofKind && { ofKind }),
  };
}
