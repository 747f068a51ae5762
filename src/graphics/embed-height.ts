import { layoutChart } from '../charts/chart.ts';
import { textSize, wrap } from '../charts/parts/text-width.ts';
import { describeSources, type Passages } from '../wording/describe-source.ts';
import type { DrawnGraphic } from './all-graphics.ts';

/** Sizes of an embedded chart in pixels; its style sheet says the same. */
const padding = 12;
const headline = { size: 20, leading: 25 };
const text = { size: 14, leading: 20 };
const between = 100;

const widths = [320, 360, 400, 440, 480, 520, 560, 584, 640, 720, 800];

const linesHigh = (words: string, { size, leading }: typeof text, room: number): number =>
  wrap(words, (room * textSize) / size, true).length * leading;

/** How high the drawing stands in a room, laid out once for all rooms. */
function drawingHigh({ chart }: DrawnGraphic): (room: number) => number {
  const [wide, narrow] = [layoutChart(chart, 'wide'), layoutChart(chart, 'narrow')];
  // As the style sheet shows it: the narrow drawing up to 416 pixels, from a room of 560 on the wide one up to 720.
  return (room) =>
    room >= 560
      ? (wide.height * Math.min(room, 720)) / wide.width
      : (narrow.height * Math.min(room, 416)) / narrow.width;
}

/** A height in pixels that an embedded chart fits into at any width from 320 pixels on. */
export function embedHeight(graphic: DrawnGraphic, passages: readonly Passages[]): number {
  const about = [graphic.about?.name, graphic.subtitle].filter(Boolean).join(', ');
  const sources = describeSources(passages);
  const high = drawingHigh(graphic);
  const heights = widths.map((width) => {
    const room = width - 2 * padding;
    return (
      linesHigh(graphic.headline, headline, room) +
      linesHigh(about, text, room) +
      linesHigh(sources, text, room) +
      high(room)
    );
  });
  return Math.ceil(Math.max(...heights) + 2 * padding + between);
}
