import type { Indicator } from '../model/indicator.ts';
import { type Difference, difference, type Measured } from './difference.ts';

/** A council's figure, as much of it as must be known to set it beside another council's. */
export interface HeldFigure extends Measured {
  period: string;
  /** The last day of its period. */
  ends: string;
  /** Why areas may not be compared on it, where its publisher says so. */
  barred?: string;
}

/** How the figure of one council differs from that of another; both by their place among those chosen. */
export interface PairDifference extends Difference {
  first: number;
  second: number;
}

/** What one council has to show. */
export interface SideCell<Figure> {
  /** None where nothing is held. */
  figure?: Figure;
  /** The figure is for another period than the one compared. */
  elsewhen: boolean;
}

/** One indicator of several councils. */
export interface SideBySide<Figure> {
  /** The newest period for which two of them have a value; none where there is none, and nothing is judged. */
  period?: string;
  /** In the order in which the councils were given. */
  cells: SideCell<Figure>[];
  /** Every two of them that have a value for the period: the second less the first. */
  pairs: PairDifference[];
}

const isValued = ({ value }: HeldFigure): boolean => value !== undefined;

/** The newest of periods that two of the councils have a value for. Of those that end on one day, the first by name. */
function sharedPeriod(sides: readonly (readonly HeldFigure[])[]): string | undefined {
  const counts = new Map<string, { ends: string; times: number }>();
  for (const { period, ends } of sides.flat().filter(isValued))
    counts.set(period, { ends, times: (counts.get(period)?.times ?? 0) + 1 });
  const shared = [...counts].filter(([, { times }]) => times > 1);
  const [newest] = shared.sort(([a, one], [b, other]) =>
    one.ends === other.ends ? (a < b ? -1 : 1) : one.ends < other.ends ? 1 : -1,
  );
  return newest?.[0];
}

/** The figure for the period; else, where no row says why there is none, the newest for another. */
function cellOf<Figure extends HeldFigure>(
  figures: readonly Figure[],
  period: string | undefined,
): SideCell<Figure> {
  const own = figures.find((one) => one.period === period);
  const figure = own ?? figures.findLast(isValued) ?? figures.at(-1);
  return { ...(figure && { figure }), elsewhen: !own && figure !== undefined };
}

function judge(
  first: HeldFigure,
  second: HeldFigure,
  kind: Pick<Indicator, 'unit' | 'polarity'>,
): Difference {
  const reason = first.barred ?? second.barred;
  return reason ? { direction: 'cannot-tell', reason } : difference(first, second, kind);
}

/**
 * Sets the figures of one indicator side by side, for the newest period that two of the councils share. `sides` holds
 * the figures of each in order of time. Undefined where fewer than two of them have any value.
 */
export function sideBySide<Figure extends HeldFigure>(
  kind: Pick<Indicator, 'unit' | 'polarity'>,
  sides: readonly (readonly Figure[])[],
): SideBySide<Figure> | undefined {
  if (sides.filter((figures) => figures.some(isValued)).length < 2) return undefined;
  const period = sharedPeriod(sides);
  const cells = sides.map((figures) => cellOf(figures, period));
  const valued = cells.flatMap(({ figure, elsewhen }, at) =>
    figure && !elsewhen && isValued(figure) ? [{ figure, at }] : [],
  );
  const pairs = valued.flatMap((one, place) =>
    valued
      .slice(place + 1)
      .map((other) => ({ first: one.at, second: other.at, ...judge(one.figure, other.figure, kind) })),
  );
  return { ...(period && { period }), cells, pairs };
}
