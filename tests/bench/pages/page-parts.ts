/** A drawing: its frame, its name and description, and marks whose coordinates are shares of its width and height. */
export interface DrawnChart {
  /** Attributes of the frame as they are written, with a space before each. */
  attributes: string;
  width: number;
  height: number;
  /** The elements that name and describe it, as they are written. */
  said: string;
  marks: Mark[];
}

type Place = [x: number, y: number];

/** Lines through places, or words at a place, or a group of either; what is neither is written as it is. */
export type Mark =
  | { lines: { closed: boolean; through: Place[] }[]; attributes: string }
  | { words: string; at: Place; attributes: string }
  | { group: Mark[]; attributes: string }
  | { markup: string };

/** A part of a page in its order: markup, a chart, a table, or a text in Markdown. */
export type Part = { markup: string } | { chart: DrawnChart } | { table: TableParts } | { markdown: string };

export interface TableParts {
  attributes: string;
  caption: string;
  groups: { tag: string; rows: { attributes: string; cells: Cell[] }[] }[];
}

export interface Cell {
  tag: string;
  attributes: string;
  parts: Part[];
}

/** A page apart: what a template and its data would make it of. */
export interface PageParts {
  url: string;
  title: string;
  description: string;
  /** Everything else in the head, as it is written. */
  head: string;
  /** What stands above the main part, below the head of the site. */
  above: string;
  parts: Part[];
}

/** What every page has alike. */
export interface Frame {
  header: string;
  footer: string;
}
