import { textTable } from './text-table.ts';

/** A table of what was measured: the first column names, the others are numbers. */
export interface Table {
  header: string[];
  rows: string[][];
}

/** What one part of the bench found. */
export interface Section {
  title: string;
  /** What was measured and how, what is left out, and what could not be had. */
  notes?: string[];
  tables: Table[];
}

/** A section as plain text, for a terminal. */
export const asText = ({ tables, notes = [] }: Section): string =>
  [...tables.map(({ header, rows }) => textTable(header, rows)), ...notes].join('\n');

const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;

const tableAsMarkdown = ({ header, rows }: Table): string =>
  [line(header), line(header.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n');

/** A section as Markdown. */
export const asMarkdown = ({ title, notes = [], tables }: Section, measuredOn: string): string =>
  [`## ${title}`, measuredOn, ...notes, ...tables.map(tableAsMarkdown)].join('\n\n');
