import type { Row } from '../../rows/standing-rows.ts';
import type { Columns, Part } from './columns.ts';
import { type Measure, source } from './measures.ts';
import type { Mark, Said } from './read-cell.ts';

/** All that the workbook says of one figure, and where it belongs. */
export interface Figure {
  area: Row;
  indicator: string;
  measure: Measure;
  columns: Columns;
  said: ReadonlyMap<Part, Said>;
  /** The words of the locator: table, area as printed, year. */
  locator: string;
  /** What is odd about the place where it stands; empty where nothing is. */
  note: string;
}

/** The part of carers that was asked before 2016/17, whose figures stand in brackets. */
export const olderWay = 'carers-assessed-or-reviewed';

const statuses: Record<Mark, string> = {
  '[x]': 'not-available',
  '[c]': 'suppressed',
  '[z]': 'not-applicable',
};

/** The rows of one figure: one, and a second where another way of counting stands in brackets. */
export function rowsOf(figure: Figure): Row[] {
  const { said } = figure;
  const outcome = said.get('outcome');
  if (!outcome) return [];
  const main = outcome.mark
    ? markedRow(figure, outcome)
    : numberOf(figure, 'number of respondents') === '0'
      ? nobodyRow(figure, outcome)
      : valueRow(figure, outcome);
  return outcome.inBrackets ? [main, olderRow(figure, outcome.inBrackets)] : [main];
}

const startOf = ({ area, indicator, columns, locator, measure }: Figure): Row => ({
  area: area.id ?? '',
  indicator,
  period: columns.year,
  source,
  locator,
  ...(measure.collection === 'client-records' && columns.year === '2024/25' && { break_before: 'yes' }),
});

const numberOf = ({ said }: Figure, part: Part): string => said.get(part)?.number ?? '';

const notes = (...texts: (string | false)[]): string => texts.filter(Boolean).join('. ');

/** What stands beside an outcome and has no column of its own to go to, in words; empty where there is nothing. */
function besideOutcome({ said }: Figure, isLost: (one: Said) => boolean): string {
  const lost = [...said].filter(([part, one]) => part !== 'outcome' && isLost(one));
  return lost.length
    ? `Printed beside it: ${lost.map(([part, one]) => `${part} ${one.printed}`).join(', ')}`
    : '';
}

const valueRow = (figure: Figure, { number, inBrackets }: Said): Row => ({
  ...startOf(figure),
  value: number,
  margin: numberOf(figure, 'margin of error'),
  respondents: numberOf(figure, 'number of respondents'),
  numerator: numberOf(figure, 'numerator'),
  denominator: numberOf(figure, 'denominator'),
  note: notes(
    figure.note,
    inBrackets !== undefined &&
      'From this survey on, carers who were not assessed or reviewed in the year are asked too; the older way of counting has figures of its own',
    besideOutcome(figure, ({ mark }) => mark !== ''),
  ),
});

/** Where nobody answered the workbook prints zeros. They are no figure. */
const nobodyRow = (figure: Figure, { printed }: Said): Row => ({
  ...startOf(figure),
  break_before: '',
  status: 'not-available',
  printed,
  note: notes(
    figure.note,
    'Nobody answered, so there is no figure, though the publisher prints one',
    besideOutcome(figure, () => true),
  ),
});

/** A figure that is not given: its mark, and why. Counts printed beside it stand in the note, for they give no share. */
const markedRow = (figure: Figure, { mark, printed }: Said): Row => ({
  ...startOf(figure),
  break_before: '',
  status: statuses[mark as Mark],
  printed,
  note: notes(
    figure.note,
    whyMarked(mark as Mark, figure),
    besideOutcome(figure, (one) => one.printed !== printed),
  ),
});

function whyMarked(mark: Mark, { measure, columns }: Figure): string {
  if (mark === '[c]')
    return 'Held back by the publisher, whose notes speak of small counts and of councils with missing data';
  if (mark === '[z]')
    return measure.collection === 'safeguarding'
      ? 'Taken out by the publisher: its counts gave more than 100%, which it holds to be a fault of the data'
      : 'Does not apply, the publisher says';
  return measure.collection === 'users-survey' && columns.year === '2020/21'
    ? 'The 2020/21 survey was voluntary and this area has no figure for it'
    : 'The publisher has no figure';
}

/** The figure in brackets: of those carers alone who were asked before. */
function olderRow(figure: Figure, inBrackets: string): Row {
  const { measure, said, locator } = figure;
  const isScore = measure.code === '1C';
  const beside = (part: Part) => {
    const text = said.get(part)?.inBrackets ?? '';
    return text === ':' ? '' : text;
  };
  const margin = beside('margin of error');
  const none = inBrackets === ':';
  return {
    ...startOf(figure),
    breakdown: olderWay,
    value: none ? '' : inBrackets,
    margin: isScore ? '' : margin,
    respondents: beside('number of respondents'),
    status: none ? 'not-available' : '',
    printed: `(${none ? ':' : Number(inBrackets)})`,
    locator: `${locator}, figure in brackets`,
    note: notes(
      none
        ? 'The publisher has no figure on the older way of counting'
        : 'Worked out by the publisher on the older way of counting; printed in brackets',
      isScore &&
        margin &&
        `The margin printed beside it, (${Number(margin)}), is as wide as one of a percentage and left out`,
    ),
  };
}
