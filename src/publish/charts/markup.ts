import { type Drawing, groupTexts, type Text } from '../../charts/parts/drawing.ts';
import { attributesOf, drawingAttributes } from './looks.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? '');

const textMarkup = ({ x, y, words }: Text): string => `<text x="${x}" y="${y}">${escaped(words)}</text>`;

/** The marks of a chart, with their looks as attributes. */
export function marksMarkup(drawing: Drawing): string {
  const paths = drawing.shapes.map(({ look, path }) => `<path${attributesOf('path', look)} d="${path}"/>`);
  const texts = groupTexts(drawing.texts).map(
    ({ look, lines }) => `<g${attributesOf('g', look)}>${lines.map(textMarkup).join('')}</g>`,
  );
  return `<g${drawingAttributes()}>${[...paths, ...texts].join('')}</g>`;
}
