import { inert } from '../load/report.ts';

/** A space without width, which parts what would be read as one by whoever turns names and numbers into links. */
const apart = '&#8203;';

const named = (text: string): string =>
  text.replace(/[&<>`*_[\]|\\~$]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A text of the data for Markdown, in which nothing acts: no markup, link, image, mention, emoji or reference comes of
 * it, it stays on its line and in its cell, and marks that turn text round are shown as escapes.
 */
export const inertText = (text: string): string =>
  named(inert(text))
    .replaceAll('@', `&#64;${apart}`)
    .replace(/(?<!&)#/g, `&#35;${apart}`)
    .replaceAll('://', `&#58;${apart}//`)
    .replace(/(mailto|xmpp|javascript|data):/gi, '$1&#58;')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}${apart}&#46;`)
    .replace(/:(?=[\w+-]+:)/g, `&#58;${apart}`)
    .replace(/\bgh-(?=\d)/gi, (found) => found + apart);

const mostLetters = 160;

/** The same, cut where it has more letters than `most`; what is empty as a dash. */
export function cell(text: string | undefined, most = mostLetters): string {
  if (!text) return '–';
  const letters = [...text];
  return inertText(letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text);
}

/** A table of cells that are inert already, with a heading for each column. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The first rows of a table, and a line that counts the rest. */
export function cutTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: number,
): string {
  const rest = rows.length - most;
  const more = rest > 0 ? `\n\nand ${rest} more, not listed here` : '';
  return `${most > 0 ? table(head, rows.slice(0, most)) : ''}${more}`.trim();
}

/** An address that cannot end the link it stands in. */
export const encoded = (address: string): string =>
  encodeURI(decoded(address)).replace(/[()<>[\]|]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

const decoded = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};
