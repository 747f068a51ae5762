import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Given } from '../../src/new/field.ts';
import { copyOfSmallWorld, rewrite } from '../fixtures/worlds.ts';
import { begin } from './begin.ts';

/** The first cells of the rows around a new one, which is marked. */
function around(root: string, kind: string, given: Given, file: string, cells = 1): string[] {
  const own = begin(root, kind, given).lines.get(file) ?? [];
  const lines = readFileSync(join(root, file), 'utf8').replace(/\r/g, '').split('\n');
  const from = Math.max((own[0] ?? 1) - 2, 0);
  return lines
    .slice(from, (own.at(-1) ?? 0) + 1)
    .map((line, at) => (own.includes(from + at + 1) ? '+ ' : '') + line.split(',').slice(0, cells).join(','));
}

test.each<[what: string, kind: string, given: Given, file: string, cells: number, stands: string[]]>([
  [
    'a grade behind those of its framework',
    ...(['assessment', { area: 'southam', framework: 'yearly-grades', period: '2009/10' }] as const),
    ...(['data/grades.csv', 2] as const),
    [
      'northam-yearly-2010,leadership',
      '+ southam-yearly-2009-10,living-well',
      '+ southam-yearly-2009-10,choice',
      'northam-watch-2023,needs',
    ],
  ],
  [
    'a figure between the periods of its indicator',
    ...(['figure', { area: 'northam', indicator: 'request-calls', period: '2022/23 Q2' }] as const),
    ...(['data/observations/northam.csv', 4] as const),
    [
      'northam,request-calls,,2022/23 Q1',
      '+ northam,request-calls,,2022/23 Q2',
      'northam,request-calls,,2022/23 Q4',
    ],
  ],
  [
    'a figure of another indicator in the order of the register',
    ...(['figure', { area: 'southam', indicator: 'reviews-done', period: '2022/23' }] as const),
    ...(['data/observations/southam.csv', 2] as const),
    ['area,indicator', '+ southam,reviews-done', 'southam,feel-heard'],
  ],
  [
    'an action behind those of its journey',
    ...(['action', { area: 'northam', journey: 'care-plan-2023' }] as const),
    ...(['data/actions.csv', 3] as const),
    [
      'northam-plan-website,northam,care-plan-2023',
      '+ northam-care-plan-2023-action-1,northam,care-plan-2023',
      'northam-panel-line,northam,',
    ],
  ],
  [
    'a document behind those of its publisher',
    ...(['source', { id: 'northam-panel-2024', publisher: 'Northam Council' }] as const),
    ...(['data/sources.csv', 1] as const),
    ['northam-panel-2023', '+ northam-panel-2024', 'northam-watch-2023'],
  ],
  [
    'an indicator behind those of its set',
    ...(['indicator', { id: 'feel-safe', framework: 'care-measures', group: 'experience' }] as const),
    ...(['data/indicators.csv', 1] as const),
    ['life-score', '+ feel-safe', 'audits-good'],
  ],
])('%s', (_, kind, given, file, cells, stands) => {
  expect(around(copyOfSmallWorld(), kind, given, file, cells)).toEqual(stands);
});

test('a council by its id, where councils are in that order', () => {
  const root = copyOfSmallWorld();
  rewrite(root, 'data/areas.csv', (text) => {
    const lines = text.trimEnd().split('\n');
    return [...lines.slice(0, 3), ...lines.slice(3).sort()].join('\r\n');
  });
  const given = { id: 'midam', name: 'Midam', kind: 'unitary' };
  expect(around(root, 'area', given, 'data/areas.csv')).toEqual(['eastam', '+ midam', 'northam']);
});
