import { scaleLinear } from 'd3';
import { compose, type Drawing, texts } from './parts/drawing.ts';
import { line } from './parts/line.ts';
import { dots, hollowDots } from './parts/mark.ts';
import { dayNumber, type Figure, isUnsettled, runsOf, type TrendPoint } from './points.ts';

/** A trend small enough for a table's row: its shape and its last figure, the numbers beside it. */
export interface SparklineInput {
  /** Unique on the page. */
  id: string;
  /** What it shows, for those who cannot see it. */
  title: string;
  points: TrendPoint[];
}

const size = { width: 120, height: 28 };
const edge = 5;

function extent(values: number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Where everything in a sparkline stands: lines with their gaps, the last figure a dot; a dash for none. */
export function layoutSparkline({ points }: SparklineInput): Drawing {
  const runs = runsOf(points);
  const figures = runs.flat();
  const last = figures.at(-1);
  if (!last) return compose(size.width, size.height, texts({ look: 'note', x: 0, y: 18, words: '–' }));
  const times = extent(points.map(({ period }) => dayNumber(period.end)));
  const x = scaleLinear(times, [edge, size.width - edge]);
  const y = scaleLinear(extent(figures.map(({ value }) => value)), [size.height - edge, edge]);
  const at = ({ period, value }: Figure) => ({ x: x(dayNumber(period.end)), y: y(value) });
  const lone = runs.flatMap((run) => (run.length === 1 ? run : [])).filter((one) => one !== last);
  const end = isUnsettled(last) ? hollowDots([at(last)], 's1 main') : dots([at(last)], 's1 main');
  return compose(
    size.width,
    size.height,
    line(
      runs.map((run) => run.map(at)),
      's1',
    ),
    dots(lone.map(at), 's1'),
    end,
  );
}
