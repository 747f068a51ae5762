import { type HistoryRow, historyRow } from '../model/history.ts';
import { quoteCell } from '../model/quote-cell.ts';
import { commitsAfter, isChanged, lastCommitOf, NoHistory, textAt, wholeHistory } from './git.ts';
import { readRows } from './read-rows.ts';
import { foldRows, rowsOfCommit } from './rows-of-commit.ts';

/** Where the history lies below a root. */
export const historyFile = 'data/history.csv';

const columns = Object.keys(historyRow.shape) as (keyof HistoryRow)[];

/** The history with what was committed since it was last brought up to date, and how many lines are new. */
export interface History {
  text: string;
  /** How many commits it did not know yet. */
  commits: number;
}

/**
 * The text of the history of a root, up to its last commit. What stands in the file as committed stays; to it come the
 * commits after the one that last touched the file. So nothing is told twice, whatever was squashed or moved before,
 * and the same commits give the same bytes. Throws `NoHistory` where git does not know all.
 */
export function historyOf(root: string): History {
  wholeHistory(root);
  const kept = recordedAt(root, 'HEAD');
  const since = kept.length ? lastCommitOf(root, historyFile) : undefined;
  const commits = commitsAfter(root, since);
  let day = kept.at(-1)?.day ?? '';
  const added = commits.flatMap((commit) => {
    // A commit that was moved onto later ones came to the data no earlier than they.
    if (commit.day > day) day = commit.day;
    return rowsOfCommit(root, commit, day);
  });
  return { text: asText(foldRows([...kept, ...added])), commits: added.length ? commits.length : 0 };
}

/** Throws where tables are other than committed: they would be told of only when they are. */
export function refuseUncommitted(root: string): void {
  wholeHistory(root);
  if (isChanged(root, 'data', ':!data/README.md', ':!data/history.csv'))
    throw new NoHistory(
      'data/ holds what is not committed. Commit it first: the history is made from commits.',
    );
}

/** The history as a commit or a tag has it; nothing where that has none. */
export const recordedAt = (root: string, commit: string | undefined): HistoryRow[] =>
  asRows(textAt(root, commit, historyFile));

const asRows = (text: string): HistoryRow[] =>
  readRows(text).rows.map((cells) => {
    const parsed = historyRow.safeParse(Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell)));
    if (!parsed.success)
      throw new NoHistory(`${historyFile} as committed does not pass npm run check; mend it first.`);
    return parsed.data;
  });

const asText = (rows: readonly HistoryRow[]): string =>
  `${[columns, ...rows.map((row) => columns.map((column) => quoteCell(String(row[column] ?? ''))))]
    .map((cells) => cells.join(','))
    .join('\n')}\n`;
