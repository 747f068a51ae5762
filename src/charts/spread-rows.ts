import {
  compose,
  type Drawing,
  join,
  type Piece,
  type Plot,
  type Room,
  roomWidth,
  round,
  shapes,
  texts,
} from './parts/drawing.ts';
import { drawLabel, type Label, label } from './parts/label.ts';
import { bars } from './parts/line.ts';
import { arrows, dots, hollowDots } from './parts/mark.ts';
import { footNotes } from './parts/note.ts';
import { drawTags, tag, tagsHeight } from './parts/tag.ts';
import { textWidth, widest } from './parts/text-width.ts';
import { isUnsettled } from './points.ts';
import {
  footHeight,
  type SpreadScale,
  spreadFoot,
  spreadGround,
  spreadScale,
  spreadStops,
} from './spread-frame.ts';
import type { SpreadDot, SpreadInput } from './spread-input.ts';
import { spreadNotes } from './spread-notes.ts';

/** A row: where it starts, where its dot lies, and its words. */
interface Row {
  dot: SpreadDot;
  name: Label;
  top: number;
  y: number;
  height: number;
}

const lineLook = { region: 's2', england: 's3' } as const;

/** Names beside the plot where there is room, else above each dot. */
function layRows({ dots: all }: SpreadInput, room: Room, start: number): Row[] {
  let top = start;
  return all.map((dot) => {
    const words = { words: dot.name, strong: dot.marked };
    const name = label(room === 'narrow' ? roomWidth.narrow - textWidth(dot.shown, true) - 16 : 168, words);
    const height = room === 'narrow' ? name.height + 22 : Math.max(28, name.height + 10);
    const row = { dot, name, top, y: room === 'narrow' ? top + name.height + 10 : top + height / 2, height };
    top += height;
    return row;
  });
}

function drawWords({ dot, name, top, y }: Row, room: Room): Piece {
  const narrow = room === 'narrow';
  const figure = {
    look: dot.marked ? 'strong end' : 'end',
    x: roomWidth[room],
    y: narrow ? top + 12.5 : y + 4.5,
    words: dot.shown,
  };
  return join(drawLabel(name, { x: 0, top: narrow ? top : y - name.height / 2 }), texts(figure));
}

function drawDot({ dot, y }: Row, { x }: SpreadScale): Piece {
  const look = dot.kind === 'region' ? 's2' : dot.marked ? 's1 main' : 's1';
  const at = { x: x(dot.value), y };
  return join(
    bars([dot], { x, y, look }),
    arrows(dot.open ? [{ ...at, towards: dot.open === 'up' ? 'right' : 'left' }] : [], look),
    isUnsettled(dot) ? hollowDots([at], look) : dots([at], look),
  );
}

const track = ({ y }: Row, { left, right }: Plot) => `M${round(left)} ${round(y)}H${round(right)}`;

/** Few areas: a row each in the order given, its name and figure beside its dot. */
export function layoutSpreadRows(input: SpreadInput, room: Room): Drawing {
  const width = roomWidth[room];
  const figures = widest(
    input.dots.map(({ shown }) => shown),
    true,
  );
  const [left, right] = room === 'narrow' ? [0, width] : [180, width - figures - 12];
  const scale = spreadScale(input, input.dots, left + 10, right - 10);
  const { x } = scale;
  const ticks = scale.ticks.map((value) => ({ value, words: input.tick(value) }));
  const tags = input.lines.map(({ name, value, shown }) => tag(x(value), 160, { words: `${name} ${shown}` }));
  const top = tags.length ? tagsHeight(tags) - 8 : 0;
  const rows = layRows(input, room, top + (room === 'narrow' ? 4 : 0));
  const last = rows.at(-1);
  const plot: Plot = { left, right, top, bottom: last ? last.top + last.height + 2 : top };
  const under = plot.bottom + 3 + footHeight(input);
  const notes = footNotes(spreadNotes(input, scale, input.dots), { top: under, width });
  const lines = input.lines.map(({ kind, value }) => ({
    look: `line ${lineLook[kind]}`,
    path: `M${round(x(value))} ${round(top - 3)}V${round(plot.bottom)}`,
  }));
  const drawing = compose(
    width,
    under + notes.height + 6,
    spreadGround(input, scale, plot),
    shapes({ look: 'grid', path: rows.map((row) => track(row, plot)).join('') }, ...lines),
    ...rows.map((row) => drawDot(row, scale)),
    ...rows.map((row) => drawWords(row, room)),
    spreadFoot(ticks, input, scale, { plot, top: plot.bottom + 3, width }),
    drawTags(tags, { side: 'above', y: top + 8, width }),
    notes.piece,
  );
  const marks = [
    ...input.lines.map(({ value }) => ({ x: x(value), y: top })),
    ...rows.map(({ dot, y }) => ({ x: x(dot.value), y })),
  ];
  return { ...drawing, stops: spreadStops(marks, input, plot) };
}
