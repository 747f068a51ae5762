import type { SparklineInput } from '../charts/sparkline.ts';
import type { Performance } from '../scorecard/performance.ts';
import { headline } from '../wording/describe-change.ts';
import { toPoint } from './chart-points.ts';

/** All that the small line of a series needs. */
export const sparklineInput = (
  { series, change }: Pick<Performance, 'series' | 'change'>,
  id: string,
): SparklineInput => {
  return {
    id,
    title: headline(series, change),
    points: series.points.map((figure) => toPoint(figure, series.indicator, series.breaks)),
  };
};
