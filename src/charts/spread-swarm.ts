import {
  compose,
  type Drawing,
  join,
  type Piece,
  type Plot,
  type Point,
  type Room,
  roomWidth,
  round,
  shapes,
} from './parts/drawing.ts';
import { bars } from './parts/line.ts';
import { arrows, dots, hollowDots } from './parts/mark.ts';
import { footNotes } from './parts/note.ts';
import { stackUp } from './parts/swarm.ts';
import { drawTags, tag, tagsHeight } from './parts/tag.ts';
import { isUnsettled } from './points.ts';
import {
  extremesOn,
  footHeight,
  type SpreadScale,
  spreadFoot,
  spreadGround,
  spreadScale,
  spreadStops,
} from './spread-frame.ts';
import type { SpreadDot, SpreadInput } from './spread-input.ts';
import { spreadNotes } from './spread-notes.ts';

interface SwarmDot extends Point {
  dot: SpreadDot;
}

const size: Record<Room, number> = { narrow: 6.5, wide: 7.5, card: 8 };
const tagRoom: Record<Room, number> = { narrow: 92, wide: 180, card: 200 };
const highest = 170;
const lineLook = { region: 's2', england: 's3' } as const;

// The marked one stands at the foot; of equal figures, names decide.
const firstToLast = (a: SpreadDot, b: SpreadDot) =>
  Number(b.marked) - Number(a.marked) || a.value - b.value || (a.name < b.name ? -1 : 1);

/** The dots stacked upwards from 0, by dot; many in one place stand closer, so that the stack stays in bounds. */
function stack({ dots: all }: SpreadInput, { x }: SpreadScale, room: Room): Map<SpreadDot, Point> {
  const stacked = stackUp(
    all.toSorted(firstToLast).map((dot) => ({ dot, x: x(dot.value) })),
    size[room],
  );
  const levels = Math.max(...stacked.map(({ level }) => level)) + 1;
  const pitch = Math.min(size[room], highest / levels);
  return new Map(stacked.map(({ dot, x, level }) => [dot, { x, y: -6 - level * pitch }]));
}

function drawDots(placed: SwarmDot[], look: string): Piece {
  const open = placed.flatMap(({ dot, x, y }) =>
    dot.open ? [{ x, y, towards: dot.open === 'up' ? ('right' as const) : ('left' as const) }] : [],
  );
  return join(
    arrows(open, look),
    dots(
      placed.filter(({ dot }) => !isUnsettled(dot)),
      look,
    ),
    hollowDots(
      placed.filter(({ dot }) => isUnsettled(dot)),
      look,
    ),
  );
}

function swarmTags({ dots: all, lines }: SpreadInput, { x }: SpreadScale, room: Room) {
  const marked = all.filter((dot) => dot.marked);
  return [
    ...lines.map(({ name, value, shown }) => tag(x(value), tagRoom[room], { words: name }, { words: shown })),
    ...marked.map(({ name, value, shown }) =>
      tag(x(value), tagRoom[room], { words: name, strong: true }, { words: shown, strong: true }),
    ),
  ];
}

function drawLines({ lines }: SpreadInput, { x }: SpreadScale, { top, bottom }: Plot): Piece {
  const drawn = lines.map(({ kind, value }) => ({
    look: `line ${lineLook[kind]}`,
    path: `M${round(x(value))} ${round(top - 3)}V${round(bottom)}`,
  }));
  return shapes(...drawn);
}

/** Many areas: a dot each, stacked over a scale; only the marked one and the lines are named. */
export function layoutSwarm(input: SpreadInput, room: Room): Drawing {
  const width = roomWidth[room];
  const marked = input.dots.filter((dot) => dot.marked);
  const scale = spreadScale(input, marked, 10, width - 10);
  const tags = swarmTags(input, scale, room);
  const places = stack(input, scale, room);
  const top = tags.length ? tagsHeight(tags) - 8 : 4;
  const deepest = Math.max(...[...places.values()].map(({ y }) => -y));
  const plot: Plot = { left: 0, right: width, top, bottom: top + Math.max(48, deepest + 14) };
  const at = (dot: SpreadDot): SwarmDot => {
    const { x = 0, y = 0 } = places.get(dot) ?? {};
    return { dot, x, y: plot.bottom + y };
  };
  const lane = marked.some(({ lower }) => lower !== undefined) ? 14 : 0;
  const foot = plot.bottom + 3 + lane;
  const under = foot + footHeight(input);
  const notes = footNotes(spreadNotes(input, scale, marked), { top: under, width });
  const drawing = compose(
    width,
    under + notes.height + 6,
    spreadGround(input, scale, plot),
    drawLines(input, scale, plot),
    drawDots(input.dots.filter((dot) => !dot.marked).map(at), 'grey'),
    bars(marked, { x: scale.x, y: plot.bottom + 10 }),
    ...marked
      .map(at)
      .map(({ x, y }) => shapes({ look: 'stem', path: `M${round(x)} ${round(top - 3)}V${round(y)}` })),
    drawDots(marked.map(at), 's1 main'),
    spreadFoot(extremesOn(input, scale), input, scale, { plot, top: foot, width }),
    drawTags(tags, { side: 'above', y: top + 8, width }),
    notes.piece,
  );
  const marks = [
    ...input.lines.map(({ value }) => ({ x: scale.x(value), y: top })),
    ...input.dots.map(at).map(({ x, y }) => ({ x, y })),
  ];
  return { ...drawing, stops: spreadStops(marks, input, plot) };
}
