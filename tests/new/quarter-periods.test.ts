import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfSmallWorld, rewrite } from '../fixtures/worlds.ts';
import { begin, errorsBelow, fillIn, whyNot } from './begin.ts';

const file = 'data/observations/southam.csv';
const given = { area: 'southam', period: '2023/24 Q2', source: 'southam-visit-2024' };

/** The periods of the rows that a quarter of Southam begins with, and what is said of them. */
function begun(root: string, indicators: string): { periods: string[]; said: readonly string[] } {
  const { lines, said } = begin(root, 'quarter', { ...given, indicators });
  const rows = readFileSync(join(root, file), 'utf8').split('\n');
  return { periods: (lines.get(file) ?? []).map((line) => rows[line - 1]?.split(',')[3] ?? ''), said };
}

describe('a quarter begins with the period that its figures have elsewhere', () => {
  test('its last day where they are of single days, and says so', () => {
    const root = copyOfSmallWorld();
    expect(begun(root, 'reviews-late,reviews-done,home-moving')).toEqual({
      periods: ['2023-09-30', '2023/24 Q2', '2023-09-30'],
      said: [
        'reviews-late, home-moving: their other figures are of single days, so their rows begin with 2023-09-30, the last day of 2023/24 Q2. Change it where the report names another day.',
      ],
    });
    fillIn(root, errorsBelow(root), { '': 'It is written.', value: '7', locator: 'page 1' });
    expect(errorsBelow(root)).toEqual([]);
  });

  test('nearly all of them, whole years aside', () => {
    const root = copyOfSmallWorld();
    const more = (periods: readonly string[]) =>
      rewrite(
        root,
        'data/observations/northam.csv',
        (text) => text + periods.map((one) => `northam,home-moving,,${one},7${','.repeat(13)}\n`).join(''),
      );
    more(['2020/21', '2021/22', '2022/23']);
    expect(begun(root, 'home-moving').periods).toEqual(['2023-09-30']);
    more(['2022/23 Q1', '2022/23 Q2']);
    const later = begin(root, 'quarter', { ...given, period: '2023/24 Q3', indicators: 'home-moving' });
    expect(later.said).toEqual([]);
  });
});

describe('an indicator that comes out more seldom is refused with what to do', () => {
  const quarter =
    'wait-days comes out yearly, and 2023/24 Q2 is a quarter. Leave it out, or set frequency to quarterly in data/indicators.csv, which says how often figures come out at most.';
  test.each<[string, Record<string, string>, string]>([
    ['quarter', { ...given, indicators: 'reviews-late,wait-days' }, `--indicators: ${quarter}`],
    [
      'figure',
      { area: 'southam', indicator: 'wait-days', period: '2023-06' },
      '--period: period is "2023-06", a month, and wait-days comes out yearly. Write a financial year',
    ],
    [
      'target',
      { area: 'northam', indicator: 'wait-days', baseline_period: '2022/23 Q4' },
      'Or set frequency to quarterly in data/indicators.csv',
    ],
  ])('%s', (kind, all, said) => {
    expect(whyNot(() => begin(copyOfSmallWorld(), kind, all))).toContain(said);
  });

  test('and begun once its frequency says so', () => {
    const root = copyOfSmallWorld();
    rewrite(root, 'data/indicators.csv', (text) =>
      text.replace('days,0,lower,yearly', 'days,0,lower,quarterly'),
    );
    expect(begun(root, 'wait-days').periods).toEqual(['2023/24 Q2']);
  });
});
