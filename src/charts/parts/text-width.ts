/** Size of all text in charts, in units; the stylesheet says the same. */
export const textSize = 13;

/** Distance from one line of text to the next. */
export const lineHeight = 16;

// Shares of the text size, a little over those of the widest common face (DejaVu Sans) and of our own, whose
// figures are wider: neither a page with our typeface nor one without may cut or overlap a label.
const widths: [RegExp, number][] = [
  [/[ijl.,:;'!]/, 0.34],
  [/[ ftrI()/-]/, 0.42],
  [/—/, 1.14],
  [/[mwMW%@]/, 0.98],
  [/[A-Z£−+&]/, 0.78],
  [/[0-9→]/, 0.7],
];
const known = new Map<string, number>();

function characterWidth(character: string): number {
  const width = known.get(character) ?? widths.find(([form]) => form.test(character))?.[1] ?? 0.64;
  known.set(character, width);
  return width;
}

/** The shares of all characters, added to those of the text before them. */
function withWidths(words: string, before = 0): number {
  let sum = before;
  for (const character of words) sum += characterWidth(character);
  return sum;
}

const inUnits = (shares: number, strong: boolean): number => shares * textSize * (strong ? 1.09 : 1);

/** About how wide a text is drawn, in units; never less than it is. */
export const textWidth = (words: string, strong = false): number => inUnits(withWidths(words), strong);

/** The width of the widest of several lines; 0 for none. */
export const widest = (lines: string[], strong = false): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, strong)));

/** A text as lines no wider than `room`, broken between words; a longer word stands alone, uncut. */
export function wrap(words: string, room: number, strong = false): string[] {
  const lines: string[] = [];
  // A line is not measured again for each word that joins it: texts of charts are wrapped by the million.
  let shares = 0;
  for (const word of words.split(' ').filter(Boolean)) {
    const longer = withWidths(` ${word}`, shares);
    const joins = lines.length > 0 && inUnits(longer, strong) <= room;
    if (joins) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
    shares = joins ? longer : withWidths(word);
  }
  return lines;
}
