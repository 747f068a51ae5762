/**
 * How the index of figures lies in files. Figures stand in three orders (by value, by area, by measure), each order
 * cut into sheets of a few hundred rows; the word list says with which key each sheet begins, so a query reads only
 * the word list and the sheets that hold its keys.
 */
export type Order = 'values' | 'areas' | 'measures';

/** The rows of a sheet: few enough to be fetched at once, enough that popular values need few sheets. */
export const rowsOfSheet = 250;

/** The tables that figures come from. */
export type FigureTable = 'observations' | 'grades' | 'assessments' | 'targets';

/**
 * A figure: its measure, area, part (-1 for the whole) and period as places in the word list; the figure as readers
 * see it; its source as a place in the list of the sheet; the key of its row where that is not made of the others;
 * and its standing, where it has one worth a word.
 */
export type Row = [
  measure: number,
  area: number,
  part: number,
  period: number,
  shown: string,
  source: number,
  key?: string,
  said?: string,
];

/** Part of one order: sources by id and title, and whether their entries stand on a page for each area; and rows under their keys, in order of key. */
export interface Sheet {
  sources: [id: string, title: string, parted?: 1][];
  rows: [key: string, rows: Row[]][];
}

/** What queries are read by. */
export interface WordList {
  areas: [id: string, name: string, council: 0 | 1][];
  /** `names` are the short name, the aliases and whatever else people call it. */
  measures: [table: FigureTable, id: string, name: string, ...names: string[]][];
  parts: [id: string, name: string][];
  /** Newest first, each as readers see it, with first and last day and its form in addresses. */
  periods: [shown: string, start: string, end: string, slug: string][];
  /** The periods that figures are about; the others are only asked for. */
  used: number[];
  /** As keys of values. */
  grades: string[];
  /** Places in those lists by every name people use, in lower case, without dashes. */
  names: Record<'areas' | 'periods' | 'grades', Record<string, number>>;
  /** Words said around figures that tell nothing of them. */
  idle: string[];
  /** The folder of the sheets, named after all that is in them: sheets of another release are never read. */
  release: string;
  /** The first key of each sheet, by order. */
  sheets: Record<Order, string[]>;
}

/** What stands at a place that the index names: it names none that is not there. */
export const at = <One>(list: readonly One[], place: number): One => list[place] as One;

/** Reads one file of the index by its name: `words`, or `values-0` in the folder of its release. */
export type LoadFile = (name: string) => Promise<unknown>;

/** The key of a number among values: `1348`, `58.5`, `-2.5`. */
export const numberKey = (number: number): string => `${number + 0}`;

/** The key of a share given as two counts. */
export const shareKey = (count: number, of: number): string => `${count} of ${of}`;

/** The key of figures of a measure in a period, by their places in the word list: newer periods come first. */
export const measureKey = (measure: number, period: number): string =>
  `${String(measure).padStart(4, '0')} ${String(period).padStart(4, '0')}`;

/** The words of a text: lower case, without punctuation, codes such as `2d(1)` in one. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/&/g, ' and ')
    .match(/[\p{L}\d%£]+(?:\([\p{L}\d]+\))?/gu) ?? [];
