import { utils, write } from '@e965/xlsx';
import { type Collection, measures } from '../../src/import/ascof/measures.ts';
import type { Cell } from '../../src/import/read-workbook.ts';

/** A workbook as rows of cells, by the name of the sheet. */
export type Sheets = Record<string, Cell[][]>;

const title =
  'Measures from the adult social care outcomes framework (ASCOF), England - time series of aggregated measures, 2015 to 2016 to 2024 to 2025';

/** England, a type of council, a region, two councils, and one that ended with the one that took its place. */
const areas: Cell[][] = [
  ['England', 'England', 'E92000001'],
  ['S', 'Shire Counties', '[z]'],
  ['SW', 'South West', 'E12000009'],
  [879, 'Plymouth', 'E06000026'],
  [902, 'Cornwall', 'E06000052'],
  [809, 'Dorset County', 'E10000009'],
  [809, 'Dorset', 'E06000059'],
];

const none: Cell[] = ['[z]', '[z]', '[z]'];
const surveyOf = (year: string) =>
  ['margin of error', 'number of respondents', 'outcome'].map((part) => `${year} - ${part}`);
const countsOf = (year: string, share = '') =>
  ['numerator', 'denominator', 'outcome'].map((part) => `${year} - ${share}${part}`);

/** Invented cells of each area for each collection, below the headings of their columns. */
const tables: Record<Collection, { headings: string[]; cells: Cell[][] }> = {
  'users-survey': {
    headings: ['2018 to 2019', '2020 to 2021', '2024 to 2025'].flatMap(surveyOf),
    cells: [
      [0.1, 1000, 19.1, '[x]', '[x]', '[x]', 0.1, 900, 19.3],
      [0.2, 500, 19, '[x]', '[x]', '[x]', 0.2, 400, 19.2],
      [0.2, 300, 18.9, '[x]', '[x]', '[x]', 0.2, 200, 19.000000000000004],
      [0.4, 30, 19.5, 0.3, 40, 18.4, 0.5, 35, 18.8],
      [0.4, 25, 17.9, '[x]', '[x]', '[x]', '[x]', '[x]', '[x]'],
      [0.3, 45, 18, '[z]', '[z]', '[z]', 0.6, 20, 18.1],
      [...none, '[x]', '[x]', '[x]', 0.6, 20, 18.1],
    ],
  },
  'carers-survey': {
    headings: ['2016 to 2017', '2017 to 2018', '2023 to 2024'].flatMap(surveyOf),
    cells: [
      ['0.1 (0.5)', '1,200 (1,000)', '7.7 (7.6)', ...none, 0.1, 1100, 7.3],
      ['0.2 (0.6)', '600 (500)', '7.8 (7.7)', ...none, 0.2, 550, 7.2],
      ['0.2 (0.7)', '300 (250)', '7.5 (7.4)', ...none, 0.2, 280, 7.1],
      ['0.3 (5)', '40 (30)', '7.1 (7)', ...none, 0.3, 35, 7],
      ['0.3 (:)', '20 (:)', '6.9 (:)', ...none, 0.4, 25, 6.8],
      ['0.4 (4)', '50 (45)', '7.2 (7.3)', ...none, ...none],
      [...none, ...none, 0.4, 15, 7.4],
    ],
  },
  'client-records': {
    headings: countsOf('2024 to 2025'),
    cells: [
      [800, 1000, 80],
      [400, 500, 80],
      [200, 250, 80],
      [30, 40, 75],
      ['[c]', '[c]', '[c]'],
      [...none],
      [15, 20, 75],
    ],
  },
  safeguarding: {
    headings: countsOf('2023 to 2024'),
    cells: [
      [900, 1000, 90],
      [450, 500, 90],
      [225, 250, 90],
      [45, 50, 90],
      [65, 60, '[z]'],
      [15, 20, 75],
    ],
  },
  workforce: {
    headings: ['2023 to 2024 - outcome', '2024 to 2025 - outcome'],
    cells: [
      [24.8, 23.7],
      ['[z]', 25.1],
      [26, 25],
      [20.9, 19.1],
      [26.7, '[x]'],
      [36.5, 34.599999999999994],
    ],
  },
  ratings: {
    headings: ['outstanding ', 'good ', 'other ', 'not yet rated ', '6b '].flatMap((share) =>
      countsOf('2024 to 2025', share),
    ),
    cells: [
      [5, 100, 5, 75, 100, 75, 18, 100, 18, 2, 100, 2, 80, 100, 80],
      [2, 50, 4, 38, 50, 76, 9, 50, 18, 1, 50, 2, 40, 50, 80],
      [1, 20, 5, 15, 20, 75, 3, 20, 15, 1, 20, 5, 16, 20, 80],
      [1, 10, 10, 7, 10, 70, 2, 10, 20, 0, 10, 0, 8, 10, 80],
      Array(15).fill('[x]'),
      [0, 4, 0, 3, 4, 75, 1, 4, 25, 0, 4, 0, 3, 4, 75],
    ],
  },
};

/** The sheets of a small workbook, laid out like the official one; its figures are invented. */
export function smallSheets(): Sheets {
  const sheets: Sheets = { Cover: [[title], ['Introduction']], Notes: [['Notes']] };
  for (const { code, collection, heading } of measures) {
    const { headings, cells } = tables[collection];
    const name = `Table_${code.toLowerCase()}`;
    sheets[name] = [
      [`Table ${code.toLowerCase()}: ${heading} [note 1] [note 2]`],
      ['This worksheet contains one table.'],
      [...['Local authority code', 'Local authority', 'ONS area code'], ...headings],
      ...cells.map((row, at) => [...(areas[at] ?? []), ...row.map(inUnitOf(code))]),
    ];
  }
  sheets.Table_6a?.push(['[z]', 'Cornwall and Isles of Scilly', '[z]', '[x]', 20.200000000000003]);
  return sheets;
}

/** The adjusted score lies between 0 and 1, and a rate of 80 in 100,000 has a larger count beneath it. */
const inUnitOf = (code: string) => (cell: Cell, at: number) => {
  if (typeof cell !== 'number') return cell;
  if (code === '1B' && at % 3 !== 1) return Math.round(cell * 10) / 1000;
  return ['2B', '2C'].includes(code) && at % 3 === 1 ? cell * 1000 : cell;
};

/** The bytes of a workbook. */
export function workbookOf(sheets: Sheets, bookType: 'ods' | 'xlsx' = 'ods'): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return write(book, { bookType, type: 'buffer' }) as Uint8Array;
}

/** The small workbook with one cell changed. */
export function spoilt(sheet: string, row: number, column: number, cell: Cell): Uint8Array {
  const sheets = smallSheets();
  const line = sheets[sheet]?.[row];
  if (!line) throw new Error(`there is no row ${row} in ${sheet}`);
  line[column] = cell;
  return workbookOf(sheets);
}
