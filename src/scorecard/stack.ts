import type { Breakdown } from '../model/breakdown.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { byPeriod, type PeriodKind, toPeriod, yearBefore } from '../model/period.ts';
import type { Relation } from '../model/relation.ts';
import type { Catalogue } from './catalogue.ts';
import { breakBetween, type Series, seriesOf } from './series.ts';
import { isProcess } from './steps.ts';

/** One part of a whole: an indicator of its own, or a part of the whole's indicator. */
export interface StackPart {
  indicator: Indicator;
  breakdown?: Breakdown;
}

/** A whole and its parts for one period. */
export interface StackBar {
  period: string;
  whole?: Observation;
  /** The figures of the parts, in their order; undefined where none is held. */
  parts: (Observation | undefined)[];
  /** The whole less its parts, worked out here; below zero where the parts come to more. None where it cannot be known. */
  rest?: number;
  /** Whether the way of counting changed since the period before. */
  anew: boolean;
}

/** Parts of a whole over periods of one kind. */
export interface Stack {
  relation: Relation;
  area: string;
  whole: Indicator;
  parts: StackPart[];
  kind: PeriodKind;
  /** In order of time; a period between that nothing is held for has an empty bar. */
  bars: StackBar[];
  /** The series it is made of, the whole's first. */
  series: Series[];
}

// Only these add up: two shares or two rates may be of different wholes.
const addable: readonly Indicator['unit'][] = ['count', 'people', 'pounds-million'];

/** The parts that a relation names; none where they are no parts of one whole, or are drawn as steps. */
function partsOf({ dataset, rows }: Catalogue, { rest, taken, ...relation }: Relation): StackPart[] {
  if (!rest || (taken && taken !== 'same-period')) return [];
  const whole = rows.indicators.get(relation.indicator);
  if (!whole || !addable.includes(whole.unit)) return [];
  if (relation.kind === 'breakdowns')
    return dataset.breakdowns
      .filter(({ dimension }) => dimension === relation.dimension && !isProcess(dimension))
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
      .map((breakdown) => ({ indicator: whole, breakdown }));
  const parts = (relation.made_of ?? []).flatMap((id) => rows.indicators.get(id) ?? []);
  return parts.every(({ unit }) => unit === whole.unit) ? parts.map((indicator) => ({ indicator })) : [];
}

const seriesAt = (all: readonly Series[], { indicator, breakdown }: StackPart, kind: PeriodKind) =>
  all.find((one) => one.indicator === indicator && one.breakdown === breakdown && one.kind === kind);

const figureAt = (series: Series | undefined, period: string): Observation | undefined =>
  series?.points.find((point) => point.period === period);

/** The periods of figures, and the years between them of a measure that comes out every year. */
function periodsOf(series: readonly Series[], { frequency }: Indicator): string[] {
  const held = new Set(series.flatMap(({ points }) => points.map(({ period }) => period)));
  const [first, ...later] = [...held].sort(byPeriod);
  const last = later.at(-1);
  if (!first || !last || !frequency || frequency === 'every-two-years' || toPeriod(last).kind !== 'year')
    return [...held].sort(byPeriod);
  for (let year = yearBefore(last); year && byPeriod(year, first) > 0; year = yearBefore(year))
    held.add(year);
  return [...held].sort(byPeriod);
}

const value = (figure: Observation | undefined): number | undefined => figure?.value;

/** The whole less its parts, without the crumbs that decimals leave; none where one of them is open-ended or not held. */
function restOf(
  whole: Observation | undefined,
  parts: readonly (Observation | undefined)[],
  decimals: number,
) {
  const known = parts.filter((one) => value(one) !== undefined);
  if (value(whole) === undefined || !known.length || [whole, ...known].some((one) => one?.qualifier))
    return {};
  const sum = known.reduce((so, one) => so + (one?.value ?? 0), 0);
  return { rest: Number(((whole?.value ?? 0) - sum).toFixed(decimals)) };
}

/** A stack of one kind of period; undefined where it would say no more than two figures side by side do. */
function stackOf(catalogue: Catalogue, all: readonly Series[], relation: Relation, kind: PeriodKind) {
  const whole = catalogue.row('indicators', relation.indicator);
  const own = seriesAt(all, { indicator: whole }, kind);
  const parts = partsOf(catalogue, relation).filter((part) => seriesAt(all, part, kind));
  const lines = parts.map((part) => seriesAt(all, part, kind));
  const series = [own, ...lines].filter((one) => one !== undefined);
  const periods = periodsOf(series, whole);
  const { annotations } = catalogue.dataset;
  const bars = periods.map((period, at): StackBar => {
    const [figure, figures] = [figureAt(own, period), lines.map((one) => figureAt(one, period))];
    const before = periods[at - 1];
    const anew = before !== undefined && series.some((one) => breakBetween(one, before, period, annotations));
    return {
      period,
      ...(figure && { whole: figure }),
      parts: figures,
      ...restOf(figure, figures, whole.decimals),
      anew,
    };
  });
  const told = bars.filter(({ rest }) => rest !== undefined).length;
  if (!own || !told || (told < 2 && parts.length < 2)) return undefined;
  return { relation, area: own.area, whole, parts, kind, bars, series };
}

/**
 * The wholes of an area that can be drawn with their parts: those of which the table of relations names the rest,
 * where whole and parts have one unit that adds up, and figures of the very same periods. A snapshot of a day is no
 * part of a year. Left out is one part of one period, which its two figures say as well.
 */
export function stacksOf(catalogue: Catalogue, area: string): Stack[] {
  const all = seriesOf(catalogue, area);
  const drawable = catalogue.dataset.relations.filter((relation) => partsOf(catalogue, relation).length > 0);
  return drawable.flatMap((relation) => {
    const kinds = new Set(
      all.filter(({ indicator }) => indicator.id === relation.indicator).map(({ kind }) => kind),
    );
    return [...kinds].flatMap((kind) => stackOf(catalogue, all, relation, kind) ?? []);
  });
}
