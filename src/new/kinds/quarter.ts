import { keyOf } from '../../model/dataset.ts';
import { findPeriod, periodSlug } from '../../model/period.ts';
import type { Row } from '../../rows/standing-rows.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { begunDocument, keysOf } from '../begun-document.ts';
import { type Field, fieldsOf, frontFields, type Given } from '../field.ts';
import type { Kind } from '../kind.ts';
import { cellOf, type Known } from '../known.ts';
import { wrong } from '../stopped.ts';
import { figuresBefore } from './figures-before.ts';
import { sourceField, sourcesFollow } from './journey.ts';
import { rowOf } from './record.ts';

const toWrite =
  'To write: the key messages in our own words; a figure is shown by a Figure component with area, indicator and period.';

/** The indicators that are reported on. */
const indicators: readonly Field[] = fieldsOf('relations')
  .filter(({ name }) => name === 'made_of')
  .map((one) => ({
    ...one,
    ...{
      name: 'indicators',
      required: false,
      holds: 'What is reported on; what the quarter before has, unless given',
    },
    expected: 'ids of rows in indicators.csv, with commas between',
    fault: (text: string) => one.fault(text.replaceAll(',', ';')),
  }));

/** A quarter as it was reported: the text of the report, and a row for each figure. */
export const quarter: Kind = {
  makes:
    'a quarter as reported: its text, and a row for each indicator of the quarter before, or of --indicators A,B',
  fields: [
    ...frontFields('reports', 'area', 'period', 'title', 'presented_to', 'presented_on', 'sources'),
    ...sourceField,
    ...indicators,
  ],
  needs: ['area', 'period'],
  follows: {
    title: ({ period = '' }) =>
      findPeriod(period) ? `Adult social care performance, ${formatPeriod(period)}` : undefined,
    ...sourcesFollow,
  },
  begin: (given, known) => {
    const { area = '', period = '' } = given;
    const front = keysOf(given, ['title', 'area', 'period'], ['presented_to', 'presented_on']);
    const text = begunDocument({ ...front, ...keysOf(given, ['sources']) }, toWrite);
    const [there, rows] = rowsOf(given, known);
    return {
      rows: rows.map((row) => ({ table: 'observations', row })),
      documents: new Map([[`content/reports/${area}/${periodSlug(period)}.mdx`, text]]),
      said: [...there.map((one) => `${one} is there already, and stays.`), ...tellDays(rows, period)],
    };
  },
};

/** The figures that are to be filled in, and the places of those that are there. */
function rowsOf(given: Given, known: Known): [there: string[], rows: Row[]] {
  const { area = '', period = '', source = '' } = given;
  const wanted = figuresBefore(given, known);
  if (!wanted.length)
    wrong(
      `${cellOf(known.row('areas', area), 'name')} has no quarter before ${period}: name its indicators with --indicators A,B.`,
    );
  const rows = wanted.map((one) => rowOf('observations', { ...one, area, source }));
  const standing = rows.map((row) => known.row('observations', keyOf('observations', row)));
  return [
    standing.flatMap((one) => (one ? [`${one.file}:${one.line} ${one.row.indicator}`] : [])),
    rows.filter((_, at) => !standing[at]),
  ];
}

/** Which rows begin with the last day of what is reported on, and what to do where that is not the day. */
function tellDays(rows: readonly Row[], reported: string): string[] {
  const ofDays = rows.filter((row) => row.period !== reported);
  const names = [...new Set(ofDays.map(({ indicator }) => indicator))];
  if (!names.length) return [];
  const [its, begin] = names.length > 1 ? ['their', 'rows begin'] : ['its', 'row begins'];
  return [
    `${names.join(', ')}: ${its} other figures are of single days, so ${its} ${begin} with ${ofDays[0]?.period}, the last day of ${reported}. Change it where the report names another day.`,
  ];
}
