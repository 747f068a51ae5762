import { describe, expect, test } from 'vitest';
import { isEmpty } from '../../src/import/plan.ts';
import { tellLedger, tellPlan } from '../../src/import/tell-plan.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { change } from '../fixtures/worlds.ts';
import { bringIn, emptyRoot, linesWith, propose, refusalOf } from './bring-in.ts';

const header =
  'gss_code,council,source_name,overall_rating,qs1_assessing_needs,qs2_healthier_lives,qs3_equity,qs4_care_provision,qs5_partnerships,qs6_safe_pathways,qs7_safeguarding,qs8_governance,qs9_learning,sum_of_scores,computed_percent,date_in_source,note';
const plymouth = 'E06000026,Plymouth,Plymouth City Council,Good,3,3,2,3,3,2,3,3,3,25,69.4,May 2024,';
const cornwall =
  'E06000052,Cornwall,Cornwall Council,Not Rated,2,2,2,2,2,2,2,2,2,18,50.0,January 2025,rating not given';

/** An invented list of two councils. */
const list = (...lines: string[]) => Buffer.from(`${[header, ...lines].join('\n')}\n`);
const both = list(plymouth, cornwall);
const bring = (root: string, bytes = both) => bringIn('cqc', 'list.csv', bytes, root);
const refusal = (bytes: Uint8Array) => refusalOf('cqc', 'list.csv', bytes, emptyRoot());

test('an empty root becomes a whole set of data without figures, whose assessments need no text', async () => {
  const root = emptyRoot();
  const { ledger, plans } = bring(root);
  expect(loadDataset(root).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rows = ['sources', 'assessments', 'grades'].flatMap((table) => [
    table,
    ...linesWith(root, `data/${table}.csv`, ''),
  ]);
  await expect(`${tellLedger(ledger)}\n${tellPlan(plans)}\n\n${rows.join('\n')}`).toMatchFileSnapshot(
    'golden/cqc.txt',
  );
});

test('the bounds of the ratings come with the guidance that states them', () => {
  const root = emptyRoot();
  bring(root);
  const { scale, sources } = loadDataset(root).dataset;
  const bounds = scale.filter(({ percent_from }) => percent_from !== undefined);
  expect(bounds.map(({ percent_from, percent_to }) => [percent_from, percent_to])).toEqual([
    [25, 38],
    [39, 62],
    [63, 87],
    [88, 100],
  ]);
  for (const { source } of bounds)
    expect(sources.find(({ id }) => id === source)).toMatchObject({ kind: 'guidance' });
});

test('no month is made up: a year is what is known, and the note has what the list says', () => {
  const root = emptyRoot();
  bring(root);
  expect(loadDataset(root).dataset.assessments[0]).toMatchObject({
    ...{ id: 'plymouth-cqc-2024', period: '2024', published: '2024', overall: 'Good' },
    note: expect.stringContaining('May 2024, and its months are approximate'),
  });
});

test('a rating that the list does not hold stays empty, and nothing is worked out from the scores', () => {
  const root = emptyRoot();
  bring(root);
  const { overall, score, note } = loadDataset(root).dataset.assessments[1] ?? {};
  expect([overall, score, note]).toEqual([
    undefined,
    undefined,
    expect.stringContaining('The list notes: rating not given'),
  ]);
});

test('the same list again changes nothing, nor does one beside a row that knows the month', () => {
  const root = emptyRoot();
  bring(root);
  change(
    root,
    'data/assessments.csv',
    'plymouth-cqc-2024,plymouth,cqc-local-authority,2024,2024,Good,',
    'plymouth-cqc-2024,plymouth,cqc-local-authority,2024,2024-05,Good,69',
  );
  expect(isEmpty(propose('cqc', 'list.csv', both, root).plans)).toBe(true);
});

test('a score that is another is shown and replaced', () => {
  const root = emptyRoot();
  bring(root);
  const { plans } = bring(
    root,
    list(plymouth.replace('Good,3,3,2', 'Good,3,3,3').replace('25,69.4', '26,72.2')),
  );
  expect(tellPlan(plans)).toContain(
    'grades, to replace\n  ~ plymouth-cqc-2024|equity: grade Some shortfalls to Good standard, score 2 to 3',
  );
});

describe('a list that is not as expected is refused, with line and column', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'another column',
      Buffer.from(header.replace('qs3_equity', 'qs3')),
      'list.csv, line 1, column 7\n  there: qs3\n  expected: "qs3_equity"',
    ],
    ['a cell too many', list(`${plymouth},more`), 'list.csv, line 2\n'],
    [
      'a code that is not known',
      list(plymouth.replace('E06000026', 'E06999999')),
      'list.csv, line 2, gss_code\n  there: E06999999',
    ],
    [
      'a rating that is none',
      list(plymouth.replace('Good', '=1+1')),
      'list.csv, line 2, overall_rating\n  there: =1+1',
    ],
    [
      'a score that is none',
      list(plymouth.replace('Good,3', 'Good,5')),
      'list.csv, line 2, qs1_assessing_needs\n  there: 5',
    ],
    [
      'scores that do not add up',
      list(plymouth.replace(',25,', ',24,')),
      'list.csv, line 2, sum_of_scores\n  there: 24\n  expected: 25',
    ],
    [
      'a date without a year',
      list(plymouth.replace('May 2024', 'spring')),
      'list.csv, line 2, date_in_source\n  there: spring',
    ],
    [
      'a council twice in a year',
      list(plymouth, plymouth),
      'list.csv\n  there: plymouth-cqc-2024\n  expected: each council once in a year',
    ],
    ['a quote that is not closed', list(`"${plymouth}`), 'expected: a CSV file'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00), 'expected: a CSV file in UTF-8'],
  ])('%s', (_, bytes, told) => {
    expect(refusal(bytes)).toContain(told);
  });
});
