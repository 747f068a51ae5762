/** An outline: an SVG path, and the classes that say what it stands for. */
export interface Shape {
  look: string;
  path: string;
}

/** One line of text and the point its baseline hangs on; `look` says its weight and which end is there. */
export interface Text {
  look: string;
  x: number;
  y: number;
  words: string;
}

/** What every part makes, and what every chart is composed of. */
export interface Piece {
  shapes: Shape[];
  texts: Text[];
}

/** A mark that leads to a page: the address below that of the site, the name read out, and the outline to point at. */
export interface MarkLink {
  page: string;
  name: string;
  path: string;
}

/** A whole chart at one size. A unit is about a pixel; texts are drawn over shapes. */
export interface Drawing extends Piece {
  width: number;
  height: number;
  /** Where the mark of each row of the chart's table stands, in the table's order: a reader walks from one to the next. */
  stops?: Point[];
  /** Places that lead to pages of the site, in the order in which keys reach them; none where they would be too small. */
  links?: MarkLink[];
}

/** The rectangle in which values are plotted, by its edges. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The sizes in which each chart is drawn: two on a page, of which the stylesheet shows the one that fits, and one in a file of its own. */
export type Room = 'narrow' | 'wide' | 'card';

/** The rooms of a page. */
export const pageRooms = ['narrow', 'wide'] as const;

/** Width of the drawing in each room, in units. */
export const roomWidth: Record<Room, number> = { narrow: 320, wide: 640, card: 720 };

/** A coordinate to one decimal: finer is invisible and costs markup. */
export const round = (number: number): number => Math.round(number * 10) / 10 || 0;

export const clamp = (number: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, number));

/** A piece of shapes alone. */
export const shapes = (...list: Shape[]): Piece => ({ shapes: list, texts: [] });

/** A piece of texts alone. */
export const texts = (...list: Text[]): Piece => ({ shapes: [], texts: list });

/** Several pieces as one, earlier ones beneath. */
export const join = (...pieces: Piece[]): Piece => ({
  shapes: pieces.flatMap((piece) => piece.shapes),
  texts: pieces.flatMap((piece) => piece.texts),
});

/** Lines of text that look alike, drawn in one group. */
export interface TextGroup {
  look: string;
  lines: Text[];
}

/** Texts gathered by look, so that markup names each look once. */
export function groupTexts(list: Text[]): TextGroup[] {
  const groups = new Map<string, Text[]>();
  for (const text of list) groups.set(text.look, [...(groups.get(text.look) ?? []), text]);
  return [...groups].map(([look, lines]) => ({ look, lines }));
}

// One path for all shapes of a look, and none for those that came out empty: far less markup.
function gather(list: Shape[]): Shape[] {
  const paths = new Map<string, string>();
  for (const { look, path } of list) if (path) paths.set(look, (paths.get(look) ?? '') + path);
  return [...paths].map(([look, path]) => ({ look, path }));
}

/**
 * A drawing of the given size from its pieces. Shapes of one look become one path, which lies where the
 * first of them does; texts stand on whole units.
 */
export function compose(width: number, height: number, ...pieces: Piece[]): Drawing {
  const whole = join(...pieces);
  const placed = whole.texts.map((text) => ({ ...text, x: Math.round(text.x), y: Math.round(text.y) }));
  return { width: round(width), height: Math.ceil(height), shapes: gather(whole.shapes), texts: placed };
}
