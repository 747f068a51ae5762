import { monthNames } from '../../model/period.ts';
import type { OutsideFile } from '../adapter.ts';
import { readCsv } from '../read-csv.ts';
import type { Fault } from '../refusal.ts';

/** The columns of the nine scores, and the elements that they are of. */
export const elements: Readonly<Record<string, string>> = {
  qs1_assessing_needs: 'assessing-needs',
  qs2_healthier_lives: 'healthier-lives',
  qs3_equity: 'equity',
  qs4_care_provision: 'care-provision',
  qs5_partnerships: 'partnerships',
  qs6_safe_pathways: 'safe-pathways',
  qs7_safeguarding: 'safeguarding',
  qs8_governance: 'governance',
  qs9_learning: 'learning',
};

const columns = [
  ...['gss_code', 'council', 'source_name', 'overall_rating'],
  ...Object.keys(elements),
  ...['sum_of_scores', 'computed_percent', 'date_in_source', 'note'],
];

/** One line of the list: its cells, and what is noted where one of them is not as expected. */
export interface Listed {
  cells: Readonly<Record<string, string>>;
  cell: (column: string) => string;
  fault: (column: string, expected: string) => undefined;
}

/** The lines of the list; faults are gathered in one place. */
export function readList({ name, bytes }: OutsideFile, faults: Fault[]): Listed[] {
  return readCsv(name, bytes, columns).map(({ line, cells }) => {
    const cell = (column: string) => (cells[column] ?? '').trim();
    const fault = (column: string, expected: string): undefined => {
      faults.push({ place: `${name}, line ${line}, ${column}`, found: cell(column), expected });
    };
    return { cells, cell, fault };
  });
}

/** The year of a line. Its month is approximate, and only read to see that it is one. */
export function yearOf({ cell, fault }: Listed): string | undefined {
  const [, month = '', year] = /^([A-Z][a-z]+) (20\d\d)$/.exec(cell('date_in_source')) ?? [];
  return year && monthNames.includes(month)
    ? year
    : fault('date_in_source', 'a month and a year, such as July 2025');
}

/** The nine scores by element, which must add up to the sum of the line. */
export function scoresOf({ cell, fault }: Listed): Map<string, string> {
  const scores = new Map(Object.entries(elements).map(([column, element]) => [element, cell(column)]));
  for (const column of Object.keys(elements))
    if (!/^[1-4]$/.test(cell(column))) fault(column, 'a score from 1 to 4');
  const sum = [...scores.values()].reduce((so, score) => so + Number(score), 0);
  if (String(sum) !== cell('sum_of_scores')) fault('sum_of_scores', `${sum}, the sum of the nine scores`);
  return scores;
}
