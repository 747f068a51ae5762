import { textSize, wrap } from '../../charts/parts/text-width.ts';
import { token } from './looks.ts';
import { escaped } from './markup.ts';

export const serif = "Newsreader, Georgia, 'Times New Roman', serif";
export const sans = "'Public Sans', system-ui, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif";

// Widths of charts allow for the widest face of all; a line of prose that runs a little over still has its margin.
const fit = 0.92;

/** How a paragraph of a chart file is set: sizes in units, colour by its token. */
export interface TextStyle {
  size: number;
  leading: number;
  colour: '--ink' | '--ink-soft';
  family?: string;
  weight?: 600;
}

/** Markup with the height it takes. */
export interface Block {
  markup: string;
  height: number;
}

/** A paragraph broken to `room`, from `top` down. It breaks early enough for any face that may stand in for ours. */
export function paragraph(
  words: string,
  style: TextStyle,
  place: { x: number; top: number; room: number },
): Block {
  const { size, leading, colour, family, weight } = style;
  const lines = wrap(words, (place.room * textSize) / size / fit, weight !== undefined);
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${place.x}" y="${place.top + Math.round(size + index * leading)}">${escaped(line)}</tspan>`,
  );
  const look = [
    `fill="${token(colour)}"`,
    `font-size="${size}"`,
    ...(family ? [`font-family="${family}"`] : []),
    ...(weight ? [`font-weight="${weight}"`] : []),
  ].join(' ');
  return {
    markup: lines.length ? `<text ${look}>${spans.join('')}</text>` : '',
    height: lines.length * leading,
  };
}
