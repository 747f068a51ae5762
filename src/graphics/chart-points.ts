import type { TrendPoint } from '../charts/points.ts';
import type { Indicator } from '../model/indicator.ts';
import { type Observation, openWay } from '../model/observation.ts';
import { toPeriod } from '../model/period.ts';
import { figureCell } from '../wording/format-value.ts';

export { openWay };

const unsettled: readonly string[] = ['provisional', 'estimated', 'derived'];

// A margin of a few answers can reach past all or none of them: no share lies there.
function withinShares(
  end: number | undefined,
  value: number | undefined,
  { unit }: Indicator,
): number | undefined {
  const isShare = unit === 'percent' && value !== undefined && value >= 0 && value <= 100;
  return isShare && end !== undefined ? Math.min(100, Math.max(0, end)) : end;
}

/** A figure as a point of a chart, with the same text as its table has. `breaks` are the periods that start anew. */
export function toPoint(figure: Observation, indicator: Indicator, breaks: readonly string[]): TrendPoint {
  const { value, margin, lower, upper } = figure;
  const around = (side: number) => (value === undefined || !margin ? undefined : value + side * margin);
  const drawn = (end: number | undefined) => withinShares(end, value, indicator);
  return {
    period: toPeriod(figure.period),
    value,
    shown: figureCell(figure, indicator),
    lower: drawn(lower ?? around(-1)),
    upper: drawn(upper ?? around(1)),
    provisional: unsettled.includes(figure.status ?? ''),
    underReview: figure.standing === 'under-review',
    open: openWay(figure),
    breakBefore: breaks.includes(figure.period) ? 'Counted anew' : undefined,
  };
}
