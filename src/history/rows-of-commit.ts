import { tableNames } from '../model/dataset.ts';
import { type HistoryRow, historyKinds } from '../model/history.ts';
import { type Change, compareTables } from './compare-tables.ts';
import { type Commit, filesChanged, textAt } from './git.ts';
import { type Cells, joined, readRows, tableOfFile } from './read-rows.ts';
import { reasonOf } from './reason.ts';
import { isSound } from './sound-cell.ts';

/** What a commit changed in the tables, as lines of the history. `day` is the day that it counts as. */
export function rowsOfCommit(root: string, commit: Commit, day: string): HistoryRow[] {
  const reason = reasonOf(commit.message);
  const judged = areasOfAssessments(root, commit);
  const files = Map.groupBy(filesChanged(root, commit), tableOfFile);
  const rows = [...files].flatMap(([table, own]) => {
    if (!isSound('table', table)) return [];
    const [before, after] = [commit.parent, commit.id].map((at) =>
      joined(own.map((file) => readRows(textAt(root, at, file)))),
    );
    const told = before && after ? compareTables(table, before, after) : [];
    return told.map((change) => rowOf({ day, table, ...(reason && { reason }) }, change, judged));
  });
  return foldRows(rows).sort(inOrder);
}

/** The area of each assessment, as it was before a commit and is after it: grades name none. */
function areasOfAssessments(root: string, { id, parent }: Commit): ReadonlyMap<string, string> {
  const rows = [parent, id].flatMap((at) => readRows(textAt(root, at, 'data/assessments.csv')).rows);
  return new Map(rows.map(({ id: assessment = '', area = '' }) => [assessment, area]));
}

type Frame = Pick<HistoryRow, 'day' | 'table' | 'reason'>;

function rowOf(frame: Frame, change: Change, judged: ReadonlyMap<string, string>): HistoryRow {
  const { row, kind, ...cell } = change;
  const area = areaOf(row, judged);
  const about = { ...frame, ...(area && isSound('area', area) && { area }) };
  if (kind !== 'changed') return { ...about, kind, rows: 1 };
  // What an old table held may be what no table may hold now: it is counted, and not repeated.
  return isTellable(cell) ? { ...about, kind, ...cell } : { ...about, kind: 'described', rows: 1 };
}

/** The register of areas is told of as one table: a new one would be told of area by area. */
const areaOf = (row: Cells, judged: ReadonlyMap<string, string>): string | undefined =>
  row.area || judged.get(row.assessment ?? '');

const isTellable = (cell: Omit<Change, 'kind' | 'row'>): boolean =>
  (['key', 'column', 'was', 'now'] as const).every((name) => {
    const text = cell[name];
    return text === undefined || isSound(name, text);
  });

/** What two lines of the history must share to be one. */
const nameOf = ({ day, reason, kind, table, area, key, column }: HistoryRow): string =>
  JSON.stringify([day, reason, kind, table, area, key, column]);

/** Lines that tell of the same as one: counts added up, a cell from what it first said to what it says last. */
export function foldRows(rows: readonly HistoryRow[]): HistoryRow[] {
  const folded = new Map<string, HistoryRow>();
  for (const row of rows) {
    const name = nameOf(row);
    const first = folded.get(name);
    folded.set(name, first ? together(first, row) : row);
  }
  return [...folded.values()].filter(({ kind, was, now }) => kind !== 'changed' || was !== now);
}

function together({ now: _, ...first }: HistoryRow, { rows, now }: HistoryRow): HistoryRow {
  if (rows !== undefined) return { ...first, rows: (first.rows ?? 0) + rows };
  return { ...first, ...(now !== undefined && { now }) };
}

/** Tables in their order, then kinds in theirs, then by what they are about. */
const inOrder = (a: HistoryRow, b: HistoryRow): number =>
  historyKinds.indexOf(a.kind) - historyKinds.indexOf(b.kind) ||
  placeOf(a.table) - placeOf(b.table) ||
  plainly(a.table, b.table) ||
  plainly(a.area, b.area) ||
  plainly(a.key, b.key) ||
  plainly(a.column, b.column);

const placeOf = (table: string): number => {
  const at = (tableNames as readonly string[]).indexOf(table);
  return at < 0 ? tableNames.length : at;
};

const plainly = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1);
