import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import type { HistoryRow } from '../../src/model/history.ts';
import { dataVersion } from '../../src/publish/version.ts';
import { catalogueOf } from '../../src/scorecard/catalogue.ts';
import { changeLog, logOf } from '../../src/scorecard/change-log.ts';
import { historyEntries } from '../../src/scorecard/history-log.ts';
import { describeLogEntry, logTitle } from '../../src/wording/describe-log.ts';
import { smallWorld } from '../fixtures/worlds.ts';

const { dataset } = loadDataset(smallWorld);
const mended: HistoryRow = {
  day: '2024-01-09',
  kind: 'changed',
  table: 'observations',
  area: 'northam',
  key: 'northam|reviews-late||2022-06-30',
  column: 'value',
  was: '1240',
  now: '1204',
  reason: 'Two digits',
};
const added = (day: string, area: string, rows: number, reason?: string): HistoryRow => ({
  day,
  kind: 'added',
  table: 'observations',
  area,
  rows,
  ...(reason && { reason }),
});
const history = [
  added('2024-01-08', 'northam', 12, 'The first figures'),
  added('2024-01-08', 'southam', 1, 'The first figures'),
  added('2024-01-08', 'southam', 3),
  mended,
];
const logWith = (rows: HistoryRow[], corrections: typeof dataset.corrections = []) =>
  changeLog(catalogueOf({ ...dataset, history: rows, corrections }));
const told = (log: ReturnType<typeof logWith>) =>
  log.flatMap((entry) =>
    entry.kind === 'source' ? [] : [`${logTitle(entry)} | ${describeLogEntry(entry)}`],
  );

describe('the history in the change log', () => {
  test('is told newest first, an entry for each reason of a day', () => {
    expect(told(logWith(history))).toEqual([
      'Two digits | Changed: People without a review for two years or more, Northam, 30 June 2022: value from 1240 to 1204.',
      'Changes of 8 January 2024 | Added: 3 figures of Southam.',
      'The first figures | Added: 13 figures of Northam and Southam.',
    ]);
  });

  test('tells a council its own part', () => {
    expect(told(logOf(logWith(history), 'southam'))).toEqual([
      'Changes of 8 January 2024 | Added: 3 figures of Southam.',
      'The first figures | Added: 1 figure of Southam.',
    ]);
  });

  test('leaves what a correction explains to the correction', () => {
    const { table, key = '', column = '', was = '', now = '' } = mended;
    const reason = 'Two digits stood the wrong way round';
    const log = logWith(history, [{ table, key, column, was, now, reason, date: '2024-01-09' }]);
    expect(told(log)[0]).toMatch(/^Correction: .*Why: Two digits stood the wrong way round\.$/);
    expect(told(log).filter((line) => line.includes('1204'))).toHaveLength(1);
  });

  test('names entries and their places for good, whatever comes after', () => {
    const names = (rows: HistoryRow[]) =>
      historyEntries(catalogueOf({ ...dataset, history: rows })).map(
        ({ name, anchor }) => `${anchor} ${name}`,
      );
    const later = names([...history, added('2024-01-09', 'northam', 2, 'More')]);
    expect(later).toEqual(['2024-01-09-2 history:2024-01-09:More', ...names(history)]);
    expect(new Set(later).size).toBe(later.length);
  });

  test('tells of a table and a row that are gone by their names', () => {
    const gone = [
      { ...mended, key: 'northam|gone||2022-06-30' },
      { ...added('2024-01-09', 'oldham', 2), table: 'surveys' },
    ];
    expect(told(logWith(gone as HistoryRow[]))).toEqual([
      'Changes of 9 January 2024 | Added: 2 rows of surveys of oldham.',
      'Two digits | Changed: Observations, northam|gone||2022-06-30: value from 1240 to 1204.',
    ]);
  });
});

test('the version of the data does not know the history', () => {
  expect(dataVersion({ ...dataset, history })).toBe(dataVersion(dataset));
});
