import { type ChartChange, compareCharts } from './changed-charts.ts';
import { comparePages, type PageChanges } from './changed-pages.ts';
import { compareDirections, compareVerdicts, type JudgedChange } from './compare-judged.ts';
import { compareDocuments, compareRows, type DocumentChange, type RowChange } from './compare-rows.ts';
import { type CouncilChanges, compareCouncils } from './held.ts';
import { newJumps } from './jumps.ts';
import { isBare, type JudgedSide, nothingJudged, type Side } from './side.ts';

/** What is judged and shown otherwise. */
export interface ShownChanges {
  verdicts: JudgedChange[];
  directions: JudgedChange[];
  charts: ChartChange[];
  pages: PageChanges;
}

/** All that a change of the data does. */
export interface Difference {
  before: Side;
  after: Side;
  rows: RowChange[];
  documents: DocumentChange[];
  councils: CouncilChanges;
  /** Figures that jump out of their series, by key: what the check says of them. */
  jumps: ReadonlyMap<string, string>;
  /** Nothing where one of the sides does not pass the check, so that it cannot be judged. */
  shown?: ShownChanges;
}

/** Sets the data before and after side by side. */
export function compareSides(before: Side, after: Side): Difference {
  const rows = compareRows(before.rows, after.rows);
  const figures = rows.filter(({ table }) => table === 'observations').map(({ key }) => key);
  const difference = {
    before,
    after,
    rows,
    documents: compareDocuments(before.documents, after.documents),
    councils: compareCouncils(before.rows, after.rows),
    jumps: newJumps(before, after, new Set(figures)),
  };
  const old = isBare(before) ? nothingJudged : before.judged;
  return old && after.judged ? { ...difference, shown: compareShown(old, after.judged) } : difference;
}

const compareShown = (before: JudgedSide, after: JudgedSide): ShownChanges => ({
  verdicts: compareVerdicts(before, after),
  directions: compareDirections(before, after),
  charts: compareCharts(before, after),
  pages: comparePages(before, after),
});

/** Whether nothing at all changed in the data or the texts. */
export const isNothing = ({ rows, documents }: Difference): boolean => rows.length + documents.length === 0;
