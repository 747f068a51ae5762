import { describe, expect, test } from 'vitest';
import { recordedAt } from '../../src/history/bring-up-to-date.ts';
import { git, lastCommitOf, textAt, wholeHistory } from '../../src/history/git.ts';
import { readRows, tableOfFile } from '../../src/history/read-rows.ts';

/** Whether git knows all of this project here: a zip has no git, and a shallow clone lacks commits. */
function isWhole(): boolean {
  try {
    wholeHistory('.');
    return recordedAt('.', 'HEAD').length > 0;
  } catch {
    return false;
  }
}

/** How many rows each table had when the history was last brought up to date. */
function rowsThen(commit: string): Map<string, number> {
  const files = git('.', 'ls-tree', '-r', '--name-only', commit, '--', 'data').split('\n');
  const counts = new Map<string, number>();
  for (const file of files.filter((name) => name.endsWith('.csv') && name !== 'data/history.csv')) {
    const table = tableOfFile(file);
    const { rows } = readRows(textAt('.', commit, file));
    if (rows.length) counts.set(table, (counts.get(table) ?? 0) + rows.length);
  }
  return counts;
}

// Rows and cells are reckoned with, not commits: those may have been squashed since.
describe.runIf(isWhole())('the history of this project is borne out by git', () => {
  const commit = lastCommitOf('.', 'data/history.csv') ?? '';
  const history = recordedAt('.', commit);

  test('what was added less what was removed is what was there, table by table', () => {
    const told = new Map<string, number>();
    for (const { kind, table, rows = 0 } of history)
      if (kind === 'added' || kind === 'removed')
        told.set(table, (told.get(table) ?? 0) + (kind === 'added' ? rows : -rows));
    expect(new Map([...told].filter(([, rows]) => rows))).toEqual(rowsThen(commit));
  });

  test('a cell that changed twice first said what it says it was', () => {
    const last = new Map<string, string | undefined>();
    const broken = history.filter(({ kind, table, key, column, was, now }) => {
      if (kind !== 'changed') return false;
      const name = JSON.stringify([table, key, column]);
      const isBroken = last.has(name) && last.get(name) !== was;
      last.set(name, now);
      return isBroken;
    });
    expect(broken).toEqual([]);
  });

  test('no day is later than the commit that recorded it', () => {
    const day = git('.', 'log', '-1', '--date=format-local:%Y-%m-%d', '--format=%cd', commit).trim();
    expect(history.filter((row) => row.day > day)).toEqual([]);
  });
});
