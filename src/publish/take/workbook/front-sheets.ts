import { tableNames } from '../../../model/dataset.ts';
import { newestFirst } from '../../../scorecard/catalogue.ts';
import { formatPeriod } from '../../../wording/format-period.ts';
import { formatNumber } from '../../../wording/format-value.ts';
import { dictionary } from '../../dictionary.ts';
import { licence, notes, publisher, summary, title } from '../legend.ts';
import type { Release } from '../release.ts';
import type { Sheet } from './sheet.ts';

/** The sheets before the tables: cover, contents, notes, and what each column holds. */
export const frontSheets = (release: Release): Sheet[] => [
  coverOf(release),
  contentsOf(release),
  notesSheet,
  columnsSheet(),
];

function coverOf({ dataset, version, home }: Release): Sheet {
  const newest = dataset.sources.filter(({ date }) => date).toSorted(newestFirst)[0]?.date;
  const help = home && new URL('../contribute/', home).href;
  const lines = [
    summary,
    `Version ${version} of the data, made from the data itself: it changes when any cell does.`,
    ...(newest ? [`The newest document that it is taken from is of ${formatPeriod(newest)}.`] : []),
    `Published by ${publisher}, which is not a government site. Name the publisher of each figure first, then this site.`,
    `Licence: ${licence.title}`,
    'The sheet Contents lists all sheets, Notes explains empty cells, units, statuses and qualifiers, and Columns says what every column holds.',
    ...(home ? [`All files and other formats: ${home}`, `To say what is wrong or missing: ${help}`] : []),
  ];
  const to = (start: string, address: string) =>
    ({
      row: lines.findIndex((line) => line.startsWith(start)),
      column: 0,
      of: 'lines',
      to: { address },
    }) as const;
  return {
    name: 'Cover',
    heading: title,
    lines,
    links: [
      to('Licence', licence.path),
      ...(home && help ? [to('All files', home), to('To say', help)] : []),
    ],
    widths: [100],
  };
}

function contentsOf({ dataset }: Release): Sheet {
  const rows = [
    ['Cover', 'What this workbook is'],
    ['Notes', 'Empty cells, units, statuses, qualifiers, sources, licence'],
    ['Columns', 'What every column of every table holds'],
    ...dictionary().map(({ name, description }) => [name, description]),
  ];
  const counts = [
    undefined,
    notes.length,
    columnRows().length,
    ...tableNames.map((table) => dataset[table].length),
  ];
  return {
    name: 'Contents',
    heading: 'Contents',
    lines: ['This sheet has one table: the sheets of this workbook, each name a link to its sheet.'],
    table: {
      head: ['Sheet', 'Holds', 'Rows'],
      rows: rows.map((row, at) => [...row, counts[at]]),
    },
    links: rows.map(([sheet = ''], row) => ({ row, column: 0, of: 'table', to: { sheet } })),
    widths: [20, 80, 10],
  };
}

const notesSheet: Sheet = {
  name: 'Notes',
  heading: 'Notes',
  lines: [
    'This sheet has one table: what a reader of the other sheets must know.',
    'No symbols stand in place of figures: a cell is empty, and the column status says why.',
  ],
  table: { head: ['Note', 'About', 'Says'], rows: notes.map(([about, says], at) => [at + 1, about, says]) },
  links: [],
  widths: [8, 28, 110],
};

const columnRows = () =>
  dictionary().flatMap(({ name, columns }) =>
    columns.map((column) => [
      name,
      column.name,
      column.description,
      column.required ? 'always' : 'where stated',
      column.expected,
    ]),
  );

const columnsSheet = (): Sheet => ({
  name: 'Columns',
  heading: 'What every column holds',
  lines: [`This sheet has one table: ${formatNumber(columnRows().length)} columns of all tables.`],
  table: { head: ['Table', 'Column', 'Holds', 'Filled', 'Form'], rows: columnRows() },
  links: [],
  widths: [16, 18, 80, 14, 60],
});
