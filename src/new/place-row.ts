import type { TableName } from '../model/dataset.ts';
import { byPeriod, findPeriod } from '../model/period.ts';
import { fileOf, type Row, type StandingRow } from '../rows/standing-rows.ts';
import { cellOf, type Known } from './known.ts';

/** What rows that stand together have in common, the closest tie first. */
type Tie = (row: Row, known: Known) => string | undefined;

const columns =
  (...names: string[]): Tie =>
  (row) =>
    names.map((name) => row[name] ?? '').join('|');
const ofOneKind: Tie = ({ kind = '' }) =>
  ['england', 'region', 'comparator'].includes(kind) ? kind : 'a council';
const ofOneFramework: Tie = ({ assessment = '' }, known) =>
  cellOf(known.row('assessments', assessment), 'framework');
const ofOneJourney = [columns('area', 'journey'), columns('area')];

const ties: Partial<Record<TableName, readonly Tie[]>> = {
  areas: [ofOneKind],
  sources: [columns('publisher', 'kind'), columns('publisher'), columns('kind')],
  indicators: [columns('framework', 'group'), columns('framework')],
  assessments: [columns('framework', 'area'), columns('framework')],
  grades: [columns('assessment'), ofOneFramework],
  findings: [columns('area', 'assessment', 'journey'), ...ofOneJourney],
  actions: ofOneJourney,
  targets: ofOneJourney,
  milestones: ofOneJourney,
  decisions: ofOneJourney,
  discrepancies: [columns('area')],
};

/** The columns that rows follow each other by, where they do. */
const order: Partial<Record<TableName, string>> = { areas: 'id', assessments: 'period' };

/** The line that a new row is to follow: that of the row before it in the order of its file; past the end where nothing stands near. */
export function lineBefore(table: TableName, row: Row, known: Known): number {
  if (table === 'observations') return figureBefore(row, known);
  for (const tie of ties[table] ?? []) {
    const near = known.rows(table).filter((there) => tie(there.row, known) === tie(row, known));
    if (near.length) return lineAmong(near, row, order[table]);
  }
  return Number.POSITIVE_INFINITY;
}

/** The last line of some rows; where they stand in the order of a column, that of the last that comes before. */
function lineAmong(near: readonly StandingRow[], row: Row, column: string | undefined): number {
  const last = near.at(-1)?.line ?? Number.POSITIVE_INFINITY;
  const texts = near.map((there) => there.row[column ?? ''] ?? '');
  if (!column || texts.some((text, at) => at > 0 && text < (texts[at - 1] ?? ''))) return last;
  const next = near.find((there) => (there.row[column] ?? '') > (row[column] ?? ''));
  return next ? next.line - 1 : last;
}

/** Figures stand by indicator, in the order of the register, and those of one by period. */
function figureBefore(row: Row, known: Known): number {
  const file = fileOf('observations', row);
  const own = known.rows('observations').filter((there) => there.file === file);
  const ofIndicator = own.filter((there) => there.row.indicator === row.indicator);
  const alike = ofIndicator.filter((there) => there.row.breakdown === (row.breakdown ?? ''));
  const earlier = alike.findLast((there) => isBefore(there.row.period, row.period));
  if (earlier) return earlier.line;
  if (alike[0]) return alike[0].line - 1;
  return ofIndicator.at(-1)?.line ?? behindOthers(own, row, known);
}

const isBefore = (one = '', other = ''): boolean =>
  !findPeriod(one) || !findPeriod(other) || byPeriod(one, other) <= 0;

/** The last line of the indicator before, of those that the file has. */
function behindOthers(own: readonly StandingRow[], row: Row, known: Known): number {
  const names = known.rows('indicators').map((there) => there.row.id);
  const before = new Set(names.slice(0, Math.max(names.indexOf(row.indicator ?? ''), 0)).reverse());
  for (const name of before) {
    const last = own.findLast((there) => there.row.indicator === name);
    if (last) return last.line;
  }
  return own[0] ? own[0].line - 1 : Number.POSITIVE_INFINITY;
}
