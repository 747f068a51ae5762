import { layoutChart } from '../../charts/chart.ts';
import type { DrawnGraphic } from '../../graphics/all-graphics.ts';
import { describeSources, type Passages } from '../../wording/describe-source.ts';
import { token } from './looks.ts';
import { marksMarkup } from './markup.ts';
import { type Block, paragraph, serif, type TextStyle } from './typeset.ts';

/** What a chart says of itself where no page stands around it. */
export interface SheetFacts {
  /** Whose numbers they are. */
  area: string;
  passages: readonly Passages[];
  /** What is noted under it. */
  notes: readonly string[];
  /** The whole address of the chart's page; none where the site has no address. */
  address?: string | undefined;
}

/** A whole chart file: markup on a canvas of the shape of a social card. */
export interface Sheet {
  markup: string;
  width: number;
  height: number;
}

/** Width to height: that of a social card. */
export const ratio = 1200 / 630;
const margin = 40;
const top = 32;
const narrowest = 800;

const kicker: TextStyle = { size: 13, leading: 18, colour: '--ink-soft', weight: 600 };
const headline: TextStyle = { size: 25, leading: 30, colour: '--ink', family: serif, weight: 600 };
const subtitle: TextStyle = { size: 14, leading: 19, colour: '--ink-soft' };
const small: TextStyle = { size: 12, leading: 16, colour: '--ink-soft' };

/** A part of the sheet, drawn from `top` down in a column of `room`. */
type Part = (place: { top: number; room: number }) => Block;

const text =
  (words: string, style: TextStyle, below = 0): Part =>
  ({ top, room }) => {
    const { markup, height } = paragraph(words, style, { x: margin, top, room });
    return { markup, height: height + (height && below) };
  };

const accent: Part = ({ top }) => ({
  markup: `<path fill="${token('--accent')}" d="M${margin} ${top}h56v5h-56z"/>`,
  height: 14,
});

const rule: Part = ({ top, room }) => ({
  markup: `<path fill="${token('--line')}" d="M${margin} ${top}h${room}v1h${-room}z"/>`,
  height: 8,
});

// Beside a tall drawing the sheet is much wider: there it stands in the middle.
const leftOf = (width: number, room: number): number => (room - width > 240 ? (room - width) / 2 : 0);

const drawing = ({ chart }: DrawnGraphic): Part => {
  const drawn = layoutChart(chart, 'card');
  const marks = marksMarkup(drawn);
  return ({ top, room }) => ({
    markup: `<g transform="translate(${margin + leftOf(drawn.width, room)} ${top})">${marks}</g>`,
    height: drawn.height + 10,
  });
};

/** Who made the chart, where it stands and how it may be used. */
const imprint = (address: string | undefined): string =>
  ['Council Scorecards', address, 'Open Government Licence v3.0, naming the source']
    .filter(Boolean)
    .join(' · ');

function stack(parts: Part[], { top, room }: { top: number; room: number }): Block {
  let [below, markup] = [top, ''];
  for (const part of parts) {
    const block = part({ top: below, room });
    markup += block.markup;
    below += block.height;
  }
  return { markup, height: below - top };
}

/** The parts of a chart file: what stands at its top, and what stands at its foot. */
function partsOf(
  graphic: DrawnGraphic,
  { area, passages, notes, address }: SheetFacts,
): { head: Part[]; foot: Part[] } {
  const about = [graphic.about?.name, graphic.subtitle].filter(Boolean).join(', ');
  return {
    head: [
      accent,
      text(`${area} · Adult social care`, kicker, 2),
      text(graphic.headline, headline, 4),
      text(about, subtitle, 14),
      drawing(graphic),
      text(notes.join(' '), small, 8),
    ],
    foot: [rule, text(describeSources(passages), small), text(imprint(address), small)],
  };
}

/** A chart on the smallest canvas of its shape that holds it whole: a tall drawing widens it, so that nothing is cut. */
export function chartSheet(graphic: DrawnGraphic, facts: SheetFacts): Sheet {
  const { head, foot } = partsOf(graphic, facts);
  for (let width = narrowest; ; width += 20) {
    const room = width - 2 * margin;
    const [above, below] = [stack(head, { top, room }), stack(foot, { top: 0, room })];
    const height = width / ratio;
    const footTop = height - below.height - 22;
    if (top + above.height > footTop) continue;
    return { markup: above.markup + stack(foot, { top: footTop, room }).markup, width, height };
  }
}
