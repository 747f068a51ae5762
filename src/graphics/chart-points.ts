import type { TrendPoint } from '../charts/points.ts';
import type { Indicator } from '../model/indicator.ts';
import { type Observation, openWay } from '../model/observation.ts';
import { toPeriod } from '../model/period.ts';
import { figureCell } from '../wording/format-value.ts';

export { openWay };

const unsettled: readonly string[] = ['provisional', 'estimated', 'derived'];

/** A figure as a point of a chart, with the same text as its table has. `breaks` are the periods that start anew. */
export function toPoint(figure: Observation, indicator: Indicator, breaks: readonly string[]): TrendPoint {
  const { value, margin, lower, upper } = figure;
  const around = (side: number) => (value === undefined || !margin ? undefined : value + side * margin);
  return {
    period: toPeriod(figure.period),
    value,
    shown: figureCell(figure, indicator),
    lower: lower ?? around(-1),
    upper: upper ?? around(1),
    provisional: unsettled.includes(figure.status ?? ''),
    open: openWay(figure),
    breakBefore: breaks.includes(figure.period) ? 'Counted anew' : undefined,
  };
}
