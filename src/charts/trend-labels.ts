import { moveApart } from './parts/apart.ts';
import { clamp, join, type Piece, type Plot, type Point } from './parts/drawing.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import { leader, line } from './parts/line.ts';
import { dayNumber, hasValue, runsOf } from './points.ts';
import type { EndLabel, Frame } from './trend-frame.ts';
import { lastDay, sampleWidth } from './trend-frame.ts';
import type { TrendInput } from './trend-input.ts';

const drawSample = ({ x, y }: Point, look: string) =>
  line(
    [
      [
        { x, y },
        { x: x + 16, y },
      ],
    ],
    look,
  );

function drawEnd({ x, y, plot }: Frame, end: EndLabel & { at: number }): Piece {
  const from = { x: x(end.day) + 8, y: y(end.value) };
  const to = { x: plot.right + 6, y: end.at };
  const near = to.x - from.x < 14 && Math.abs(to.y - from.y) < Math.max(4, end.height / 2 - 4);
  const elbow = { x: Math.max(from.x, plot.right - 4), y: from.y };
  const [left, top] = [plot.right + 10, end.at - end.height / 2];
  return join(
    ...(near ? [] : [leader(from, elbow, to)]),
    ...(end.sample ? [drawSample({ x: left, y: top + 8 }, end.sample)] : []),
    drawLabel(end, { x: left + (end.sample ? sampleWidth : 0), top }),
  );
}

/** The names and last values of series, and the targets to come, down the right: as near their marks as fit. */
export function endLabels(frame: Frame): Piece {
  const { plot, y, ends } = frame;
  const boxes = ends.map((end) => ({ ...end, at: y(end.value), size: end.height + 4 }));
  const placed = moveApart(boxes, plot.top - 8, plot.bottom + 8);
  return join(...placed.map((end) => drawEnd(frame, end)));
}

interface Placed extends Label {
  x: number;
  top: number;
}

// Points along every line, close enough that none slips between two of them unseen.
function traces({ series }: TrendInput, { x, y }: Frame): Point[] {
  const runs = series.flatMap(({ points }) => runsOf(points));
  return runs.flatMap((run) =>
    run.flatMap((figure, index) => {
      const [from, next] = [figure, run[index + 1] ?? figure];
      return Array.from({ length: 12 }, (_, step) => ({
        x: x(from.period.end) + ((x(next.period.end) - x(from.period.end)) * step) / 12,
        y: y(from.value) + ((y(next.value) - y(from.value)) * step) / 12,
      }));
    }),
  );
}

// Every dot that a series may have, and every target.
const marks = ({ series, targets }: TrendInput, { x, y }: Frame): Point[] => [
  ...series
    .flatMap(({ points }) => points.filter(hasValue))
    .map(({ period, value }) => ({ x: x(period.end), y: y(value) })),
  ...targets.map(({ due, value }) => ({ x: x(due.end), y: y(value) })),
];

const covers = (place: Placed, { x, y }: Point, clear: number) =>
  Math.abs(x - place.x) < place.width / 2 + clear &&
  y > place.top - clear &&
  y < place.top + place.height + clear;

const meets = (one: Placed, other: Placed) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 + 6 &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

// Above or below a mark, near it or further off, over its middle or reaching to either side.
function placesBy(mark: Point, own: Label, plot: Plot): Placed[] {
  const { width, height } = own;
  const tops = [11, 22, 36].flatMap((away) => [mark.y - away - height, mark.y + away]);
  const middles = [mark.x, mark.x + width / 2 - 8, mark.x - width / 2 + 8];
  return tops.flatMap((top) =>
    middles.map((x) => ({
      ...own,
      x: clamp(x, plot.left + width / 2, plot.right - width / 2),
      top: clamp(top, plot.top - 8, plot.bottom - height),
    })),
  );
}

/**
 * Labels of targets that fell due before the last figure: by their marks, clear of all others, where fewest
 * lines run. Those for which there is no such place come back as sentences, to stand under the chart.
 */
export function pastTargets(input: TrendInput, frame: Frame): { piece: Piece; untold: string[] } {
  const { plot, x, y } = frame;
  const past = input.targets.filter(({ due }) => dayNumber(due.end) < dayNumber(lastDay(input)));
  if (!past.length) return { piece: join(), untold: [] };
  const [lines, dots] = [traces(input, frame), marks(input, frame)];
  const placed: Placed[] = [];
  const untold: string[] = [];
  for (const { due, value, label: words } of past) {
    const own = label((plot.right - plot.left) * 0.55, { words });
    const free = placesBy({ x: x(due.end), y: y(value) }, own, plot).filter(
      (place) =>
        !dots.some((point) => covers(place, point, 8)) && !placed.some((other) => meets(place, other)),
    );
    const cost = (place: Placed) => lines.filter((point) => covers(place, point, 3)).length;
    const [best] = free.toSorted((a, b) => cost(a) - cost(b));
    if (best) placed.push(best);
    else untold.push(`${words}.`);
  }
  return { piece: join(...placed.map((one) => drawLabel(one, { ...one, hang: 'mid' }))), untold };
}
