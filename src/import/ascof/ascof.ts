import type { Row } from '../../rows/standing-rows.ts';
import type { Adapter, Wanted } from '../adapter.ts';
import type { KnownRows } from '../known-rows.ts';
import { Ledger } from '../ledger.ts';
import { readWorkbook, type Workbook } from '../read-workbook.ts';
import { Areas } from './areas.ts';
import { olderWay } from './figures.ts';
import { framework, type Measure, measures, source } from './measures.ts';
import { readTable } from './read-table.ts';
import { annotationsOf, indicatorsOf, registerRow } from './registers.ts';

/** The Adult Social Care Outcomes Framework, one edition: a later one may give its codes to other measures. */
export const ascof: Adapter = {
  reads: 'measures of the Adult Social Care Outcomes Framework 2024-25, the official workbook (.ods, .xlsx)',
  read: ({ name, bytes }, known) => {
    const book = readWorkbook(name, bytes);
    const ledger = new Ledger();
    const areas = new Areas(known);
    checkCover(book);
    const tables = measures.map((measure) => ({ measure, indicators: indicatorsOf(measure, known) }));
    const observations = tables.flatMap(({ measure, indicators }) => {
      const ids = new Map([...indicators].map(([share, { id = '' }]) => [share, id]));
      return readTable(book.sheet(sheetOf(measure)), { measure, areas, indicators: ids, ledger });
    });
    const own = measures.map(sheetOf);
    for (const other of book.sheetNames.filter((name) => /^Table_/.test(name) && !own.includes(name)))
      book.sheet(other).fault(0, 0, 'no table beside the measures of this edition');
    book.refuseIfFaulty();
    const indicators = tables.flatMap((one) => [...one.indicators.values()]);
    return { wanted: wantedRows(known, areas.used, indicators, observations), ledger };
  },
};

const sheetOf = ({ code }: Measure): string => `Table_${code.toLowerCase()}`;

/** The cover names the years of the edition. */
const title =
  'Measures from the adult social care outcomes framework (ASCOF), England - time series of aggregated measures, 2015 to 2016 to 2024 to 2025';

const checkCover = (book: Workbook): boolean => book.sheet('Cover').expect(0, 0, title);

function wantedRows(known: KnownRows, areas: Row[], indicators: Row[], observations: Row[]): Wanted[] {
  const register = (table: Wanted['table'], rows: Row[], compared: string[]): Wanted => ({
    table,
    rows,
    compared,
    differing: 'another',
  });
  return [
    register('areas', areas, ['gss_code']),
    register('frameworks', [registerRow(known, 'frameworks', framework)], ['kind']),
    register('sources', [registerRow(known, 'sources', source)], ['kind', 'publisher']),
    register('breakdowns', [registerRow(known, 'breakdowns', olderWay)], ['dimension']),
    register('indicators', indicators, ['framework', 'code', 'unit']),
    register('annotations', annotationsOf(known, areas), []),
    { table: 'observations', rows: observations, compared: figureColumns, differing: 'figure' },
  ];
}

/** What a figure says; how it is worded and where it was found may differ. */
const figureColumns = [
  'value',
  'qualifier',
  'lower',
  'upper',
  'margin',
  'numerator',
  'denominator',
  'respondents',
  'status',
  'break_before',
];
