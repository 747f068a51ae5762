import { shortPeriod } from '../wording/format-period.ts';
import { periodAxis, valueAxis } from './parts/axis.ts';
import { compose, type Drawing, join, type Room, roomWidth, shapes, texts } from './parts/drawing.ts';
import { line, margin } from './parts/line.ts';
import { arrows, block, breakMark, diamond, dots, hollowDots } from './parts/mark.ts';
import { footNotes } from './parts/note.ts';
import { dayNumber, type Figure, hasValue, inOrder, isUnsettled, runsOf } from './points.ts';
import { type Frame, frameTrend } from './trend-frame.ts';
import { seriesLook, type TrendInput, type TrendSeries } from './trend-input.ts';
import { endLabels, pastTargets } from './trend-labels.ts';
import { trendNotes } from './trend-notes.ts';

export type { TrendCaution, TrendInput, TrendSeries, TrendTarget } from './trend-input.ts';

const at = (frame: Frame) => (figure: Figure) => ({
  x: frame.x(figure.period.end),
  y: frame.y(figure.value),
});

function drawMargins(frame: Frame, series: TrendSeries, look: string) {
  const runs = runsOf(series.points).map((run) =>
    run.flatMap((figure) =>
      figure.lower === undefined || figure.upper === undefined
        ? []
        : [{ ...at(frame)(figure), low: frame.y(figure.lower), high: frame.y(figure.upper) }],
    ),
  );
  return margin(runs, look);
}

function drawSeries(frame: Frame, series: TrendSeries, look: string) {
  const runs = runsOf(series.points);
  const figures = runs.flat();
  const lone = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
  const marked = figures.filter(
    (one) => series.main || lone.has(one) || (look !== 'grey' && one === figures.at(-1)),
  );
  const open = figures.flatMap((one) => (one.open ? [{ ...at(frame)(one), towards: one.open }] : []));
  const kind = series.main ? `${look} main` : look;
  return join(
    line(
      runs.map((run) => run.map(at(frame))),
      kind,
    ),
    arrows(open, look),
    dots(marked.filter((one) => !isUnsettled(one)).map(at(frame)), kind),
    hollowDots(figures.filter(isUnsettled).map(at(frame)), kind),
  );
}

function drawCautions({ cautions }: TrendInput, { plot, x, head }: Frame) {
  const bands = cautions.map(({ period }, index) => {
    const from = Math.max(plot.left, x(period.start) - 6);
    const to = Math.min(plot.right, x(period.end) + 6);
    const top = head.ends[index] ?? plot.top;
    return block({ x: from, y: top, width: Math.max(0, to - from), height: plot.bottom - top }, 'caution');
  });
  return shapes(...bands);
}

const drawBreaks = ({ plot, head, breaks }: Frame, { cautions }: TrendInput) =>
  join(...breaks.map(({ x }, index) => breakMark(x, head.ends[cautions.length + index] ?? 0, plot.bottom)));

function drawPeriods(input: TrendInput, { plot, x, width, foot }: Frame) {
  const ends = new Map<string, string>();
  for (const { period } of input.series.flatMap(({ points }) => points)) ends.set(period.end, period.text);
  const days = [...ends].toSorted(([a], [b]) => dayNumber(a) - dayNumber(b));
  const marks = days.map(([day, text]) => ({ x: x(day), words: shortPeriod(text) }));
  return periodAxis(marks, { foot: plot.bottom, top: foot, width });
}

// Newest first, as the table has them; a period without a figure stands at the foot of the plot.
const stopsOf = ({ series }: TrendInput, frame: Frame) =>
  inOrder(series.find(({ main }) => main)?.points ?? [])
    .toReversed()
    .map((one) => (hasValue(one) ? at(frame)(one) : { x: frame.x(one.period.end), y: frame.plot.bottom }));

const noFigures = 'No figures published.';

/** Where everything in a trend stands, in the room given. Points and series may come in any order of time. */
export function layoutTrend(input: TrendInput, room: Room): Drawing {
  const frame = frameTrend(input, room);
  if (!frame) return compose(roomWidth[room], 28, texts({ look: 'note', x: 0, y: 18, words: noFigures }));
  const { plot, width, y, head, range } = frame;
  const looks = input.series.map((series, index) => ({ series, look: seriesLook(index) })).reverse();
  const past = pastTargets(input, frame);
  const foot = footNotes([...trendNotes(input, range), ...past.untold], { top: frame.foot + 21, width });
  const drawing = compose(
    width,
    frame.foot + 25 + foot.height,
    drawCautions(input, frame),
    valueAxis(range, { plot, y, tick: input.tick }),
    drawBreaks(frame, input),
    ...looks.map(({ series, look }) => (series.main ? drawMargins(frame, series, look) : shapes())),
    ...looks.map(({ series, look }) => drawSeries(frame, series, look)),
    endLabels(frame),
    ...input.targets.map(({ due, value }) => diamond({ x: frame.x(due.end), y: y(value) })),
    past.piece,
    drawPeriods(input, frame),
    head.piece,
    foot.piece,
  );
  return { ...drawing, stops: stopsOf(input, frame) };
}
