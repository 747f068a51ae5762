import { scaleLinear } from 'd3';
import { shortPeriod } from '../wording/format-period.ts';
import { valueRange } from './parts/axis.ts';
import {
  compose,
  type Drawing,
  join,
  type Piece,
  type Room,
  roomWidth,
  round,
  shapes,
  texts,
} from './parts/drawing.ts';
import { drawLabel, label } from './parts/label.ts';
import { leader } from './parts/line.ts';
import { arrows, block, diamond, dots, hollowDots } from './parts/mark.ts';
import { clearTags, drawTags, type Tag, tag, tagsHeight } from './parts/tag.ts';
import { textWidth } from './parts/text-width.ts';
import { dayNumber } from './points.ts';
import type { PromiseTrackInput, TrackFigure } from './promise-input.ts';

export type { PromiseTrackInput, TrackFigure } from './promise-input.ts';

const operatorWords = { 'at-least': 'at least ', 'at-most': 'at most ', equal: '' };
const tagRoom = {
  narrow: { start: 128, target: 176 },
  wide: { start: 240, target: 240 },
  card: { start: 240, target: 240 },
};
const thick = 18;

/** The scale of a track and the words at its two ends. */
interface Track {
  x: (value: number) => number;
  left: number;
  right: number;
  width: number;
  ends: [string, string];
}

const inTime = (figures: TrackFigure[]) =>
  figures.toSorted((a, b) => dayNumber(a.period.end) - dayNumber(b.period.end));

function frameTrack({ baseline, figures, target, tick }: PromiseTrackInput, room: Room): Track {
  const values = [...figures, target, ...(baseline ? [baseline] : [])].map(({ value }) => value);
  const { low, high } = valueRange(values, { tick, zeroBased: false });
  const width = roomWidth[room];
  const ends: [string, string] = [tick(low), tick(high)];
  const [left, right] = [textWidth(ends[0]) + 8, width - textWidth(ends[1]) - 8];
  return { x: scaleLinear([low, high], [left + 12, right - 12]), left, right, width, ends };
}

// The side of the target that counts as met; an exact target has none.
function drawMet({ baseline, figures, target }: PromiseTrackInput, track: Track, y: number): Piece {
  if (target.operator === 'equal') return shapes();
  const { x, left, right } = track;
  const upwards = target.operator === 'at-least';
  const [from, to] = upwards ? [x(target.value), right] : [left, x(target.value)];
  const marks = [...figures, target, ...(baseline ? [baseline] : [])].map(({ value }) => x(value));
  const word = upwards
    ? { look: 'tick inside end', x: to - 5, y: y + 4.5, words: 'met' }
    : { look: 'tick inside', x: from + 5, y: y + 4.5, words: 'met' };
  const hasRoom = marks.every((mark) => Math.abs(mark - word.x) > 42);
  return join(
    shapes(block({ x: from, y: y - thick / 2, width: to - from, height: thick }, 'met')),
    hasRoom ? texts(word) : shapes(),
  );
}

function drawScale({ left, right, width, ends }: Track, y: number): Piece {
  return join(
    shapes({ look: 'track', path: `M${round(left)} ${round(y)}H${round(right)}` }),
    texts(
      { look: 'tick', x: 0, y: y + 4.5, words: ends[0] },
      { look: 'tick end', x: width, y: y + 4.5, words: ends[1] },
    ),
  );
}

function drawMarks(input: PromiseTrackInput, { x }: Track, y: number): Piece {
  const { baseline, target } = input;
  const figures = inTime(input.figures);
  const at = ({ value }: { value: number }) => ({ x: x(value), y });
  const latest = figures.at(-1);
  const reached = latest ?? baseline;
  const path = baseline && latest ? `M${round(x(baseline.value))} ${round(y)}H${round(x(latest.value))}` : '';
  const open = figures.flatMap((one) =>
    one.open
      ? [{ x: x(one.value), y: y + 10, towards: one.open === 'up' ? ('right' as const) : ('left' as const) }]
      : [],
  );
  return join(
    reached ? leader(at(reached), at(target)) : shapes(),
    shapes({ look: 'progress', path }),
    dots(figures.slice(0, -1).map(at), 'earlier'),
    hollowDots(baseline ? [at(baseline)] : [], 'start'),
    arrows(open, 's1'),
    diamond(at(target)),
    dots(latest ? [at(latest)] : [], 'latest'),
  );
}

function figureTags({ figures }: PromiseTrackInput, { x, width }: Track, room: Room): Tag[] {
  const tags = inTime(figures).map(({ value, shown, period }, index) => {
    const strong = index === figures.length - 1;
    return tag(x(value), tagRoom[room].start, { words: shown, strong }, { words: shortPeriod(period.text) });
  });
  return clearTags(tags, width);
}

function promiseTags({ baseline, target }: PromiseTrackInput, { x }: Track, room: Room): Tag[] {
  const promised = `Target: ${operatorWords[target.operator]}${target.shown}`;
  const { start, target: wide } = tagRoom[room];
  const tags = [tag(x(target.value), wide, { words: promised, strong: true }, { words: target.dueShown })];
  if (baseline)
    tags.unshift(tag(x(baseline.value), start, { words: baseline.shown }, { words: baseline.label }));
  return tags;
}

/** Where everything on a promise's track stands: figures named above it, the start and the target below. */
export function layoutPromiseTrack(input: PromiseTrackInput, room: Room): Drawing {
  const track = frameTrack(input, room);
  const above = figureTags(input, track, room);
  const below = promiseTags(input, track, room);
  const verdict = label(track.width, { words: input.verdict, strong: true });
  const y = verdict.height + (above.length ? tagsHeight(above) : 18) + 4;
  const drawing = compose(
    track.width,
    y + tagsHeight(below) + 2,
    drawMet(input, track, y),
    drawScale(track, y),
    drawTags(above, { side: 'above', y, width: track.width }),
    drawTags(below, { side: 'below', y, width: track.width }),
    drawMarks(input, track, y),
    drawLabel(verdict, { x: 0, top: 0 }),
  );
  const stops = input.rows.map((value) => ({ x: value === undefined ? track.left : track.x(value), y }));
  return { ...drawing, stops };
}
