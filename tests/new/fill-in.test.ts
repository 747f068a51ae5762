import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Given } from '../../src/new/field.ts';
import { kinds } from '../../src/new/kinds.ts';
import { copyOfSmallWorld, smallWorld } from '../fixtures/worlds.ts';
import { begin, errorsBelow, fillIn } from './begin.ts';

/** What a maintainer would type, by the column or key that the check names; `''` is a text to be written. */
const answers: Readonly<Record<string, string>> = {
  '': 'It is written.',
  ...{ source: 'northam-panel-2023', sources: '[northam-panel-2023]', locator: 'page 9', value: '415' },
  ...{
    grade: 'Good practice',
    summary: 'People wait less.',
    status: 'not-stated',
    indicator: 'reviews-done',
  },
  ...{ operator: 'at-least', theme: 'reviews', stance: 'accepted', met: 'unknown', body: 'Cabinet' },
  ...{ date: '2023-09', title: 'Minutes', publisher: 'Northam Council', name: 'Beds in use' },
  ...{ unit: 'count', decimals: '0', polarity: 'neutral', group: 'reviews', period: '2022/23 Q2' },
  'data/areas.csv kind': 'unitary',
  'data/sources.csv kind': 'minutes',
  'data/targets.csv kind': 'target',
  'data/findings.csv kind': 'issue',
  'data/decisions.csv kind': 'agreed',
  ...{ shows_as: 'The table.', was: '1340', reason: 'Two digits were turned.' },
};

const least: [kind: string, given: Given, left: string[]][] = [
  ['area', { name: 'Westam' }, ['content/councils/westam.mdx ', 'data/areas.csv kind']],
  ['source', { title: 'Minutes' }, ['data/sources.csv publisher', 'data/sources.csv kind']],
  [
    'assessment',
    { area: 'eastam', framework: 'care-watch', period: '2023' },
    [
      'content/assessments/eastam/eastam-watch-2023.mdx sources',
      'content/assessments/eastam/eastam-watch-2023.mdx ',
      ...['source', 'locator'].map((column) => `data/assessments.csv ${column}`),
      ...[1, 2, 3].flatMap(() => ['grade', 'source', 'locator'].map((column) => `data/grades.csv ${column}`)),
    ],
  ],
  [
    'journey',
    { area: 'eastam', title: 'Plan', actions: '2', targets: '1' },
    [
      ...['summary', 'sources', ''].map((key) => `content/journeys/eastam/plan.mdx ${key}`),
      ...[1, 2].flatMap(() =>
        ['summary', 'status', 'source', 'locator'].map((one) => `data/actions.csv ${one}`),
      ),
      ...['indicator', 'operator', 'value', 'kind', 'source', 'locator'].map(
        (one) => `data/targets.csv ${one}`,
      ),
    ],
  ],
  [
    'quarter',
    { area: 'northam', period: '2023/24 Q2' },
    [
      ...['sources', ''].map((key) => `content/reports/northam/2023-24-q2.mdx ${key}`),
      ...[1, 2, 3].flatMap(() =>
        ['value', 'source', 'locator'].map((one) => `data/observations/northam.csv ${one}`),
      ),
    ],
  ],
  [
    'indicator',
    { name: 'Beds in use' },
    [
      ...[1, 2, 3].map(() => 'content/indicators/beds-in-use.mdx '),
      ...['unit', 'decimals', 'polarity', 'group'].map((one) => `data/indicators.csv ${one}`),
    ],
  ],
  [
    'target',
    { area: 'northam' },
    ['indicator', 'operator', 'value', 'kind', 'source', 'locator'].map((one) => `data/targets.csv ${one}`),
  ],
  [
    'finding',
    { area: 'northam' },
    ['kind', 'theme', 'summary', 'stance', 'source', 'locator'].map((one) => `data/findings.csv ${one}`),
  ],
  [
    'action',
    { area: 'northam' },
    ['summary', 'status', 'source', 'locator'].map((one) => `data/actions.csv ${one}`),
  ],
  [
    'milestone',
    { area: 'northam' },
    ['summary', 'met', 'source', 'locator'].map((one) => `data/milestones.csv ${one}`),
  ],
  [
    'decision',
    { area: 'northam' },
    ['body', 'date', 'kind', 'summary', 'source', 'locator'].map((one) => `data/decisions.csv ${one}`),
  ],
  [
    'discrepancy',
    { area: 'northam' },
    ['summary', 'shows_as', 'source', 'locator'].map((one) => `data/discrepancies.csv ${one}`),
  ],
  [
    'correction',
    { table: 'observations', key: 'northam|reviews-late||2023-06-30', column: 'value', date: '2024-01-10' },
    ['was', 'reason'].map((one) => `data/corrections.csv ${one}`),
  ],
  [
    'figure',
    { area: 'southam', indicator: 'reviews-done', period: '2023/24 Q1' },
    ['value', 'source', 'locator'].map((one) => `data/observations/southam.csv ${one}`),
  ],
];

test('every kind is tried', () => {
  expect(least.map(([kind]) => kind)).toEqual(Object.keys(kinds));
});

describe('the check names all that is left of what was begun, and passes when just that is filled in', () => {
  test.each(least)('%s', (kind, given, left) => {
    const root = copyOfSmallWorld();
    begin(root, kind, given);
    const errors = errorsBelow(root);
    expect(errors.map(({ file, field }) => `${file} ${field}`)).toEqual(left);
    fillIn(root, errors, answers);
    expect(errorsBelow(root)).toEqual([]);
  });
});

describe('every other line keeps its bytes', () => {
  test.each(least)('%s', (kind, given) => {
    const root = copyOfSmallWorld();
    const { lines } = begin(root, kind, given);
    for (const [file, own] of lines) {
      const there = readFileSync(join(root, file), 'utf8').split('\n');
      expect(there.filter((_, at) => !own.includes(at + 1)).join('\n')).toBe(
        readFileSync(join(smallWorld, file), 'utf8'),
      );
    }
  });
});
