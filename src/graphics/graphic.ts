import type { Chart } from '../charts/chart.ts';
import type { TableName } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';

/** A row of the dataset that a graphic rests on: it leads to its source and its passage there. */
export interface GraphicRecord {
  table: TableName;
  row: { source: string; locator: string };
}

/** One cell of a graphic's table, in words as readers see it. */
export interface Cell {
  text: string;
  /** The figure that the cell shows, where it shows one. */
  figure?: Observation | undefined;
}

/** The numbers of a graphic as a table. The first cell of each row names the row. */
export interface GraphicTable {
  caption: string;
  /** `sort` where the rows follow that column backwards, newest first. */
  head: { text: string; number?: boolean; sort?: 'descending' }[];
  rows: Cell[][];
}

/** A chart with all that a reader needs to trust it and take it, as plain data: pages, chart files and tests read this one object. */
export interface Graphic {
  /** Unique on its page. */
  id: string;
  /** Where its files lie, below `/charts/` and `/embed/`: `<area>/<name>`. None where it has no files. */
  file?: string;
  /** Where it stands among others: the path of its page, with its id there. */
  place?: string;
  /** What the numbers show, in a sentence. */
  headline: string;
  /** What is measured, with the address of its page. */
  about?: { name: string; path: string };
  /** Unit, area and period, to stand after what is measured. */
  subtitle: string;
  /** None where no figure has a value. */
  chart?: Chart;
  /** Whether the chart says no more than the table, as with a single figure: a page then shows the table alone. */
  slight: boolean;
  /** The whole in sentences, for those who cannot see the chart. */
  description: string;
  /** Whether the drawing itself says all of that in words: a page then does not say it again. */
  inWords?: boolean;
  /** What must be known to read the numbers, each in sentences. */
  notes: string[];
  table: GraphicTable;
  /** What it rests on, in the order of the table. */
  records: GraphicRecord[];
}

/** A heading over a column of numbers. */
export const numberHead = (text: string) => ({ text, number: true });

/** The records of figures. */
export const recordsOf = (figures: readonly Observation[]): GraphicRecord[] =>
  figures.map((row) => ({ table: 'observations', row }));
