import { describe, expect, test } from 'vitest';
import { columnFacts } from '../../src/load/cells/check-rows.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import type { TableName } from '../../src/model/dataset.ts';
import { type DocumentKind, frontMatter } from '../../src/model/document.ts';
import type { Given } from '../../src/new/field.ts';
import { leftToFill } from '../../src/new/left-to-fill.ts';
import { oftenGiven, oftenInFront } from '../../src/new/often-given.ts';
import { tellBegun } from '../../src/new/tell.ts';
import { copyOfSmallWorld } from '../fixtures/worlds.ts';
import { begin } from './begin.ts';

/** What the command says of something that it began, part by part. */
function told(kind: string, given: Given): string[] {
  const root = copyOfSmallWorld();
  const before = loadDataset(root).problems;
  const proposal = begin(root, kind, given);
  const left = leftToFill(before, loadDataset(root).problems, proposal);
  return tellBegun(proposal, left, 'npm run check').split('\n\n');
}

test('a text that is to be written is told of to its end, however long', () => {
  const [open] = told('quarter', { area: 'northam', period: '2023/24 Q2' });
  expect(open).toContain('a figure is shown by a Figure component with area, indicator and period.\n');
});

describe('what documents often give is named, beside what must be filled in', () => {
  test('of rows and of the front matter', () => {
    const given = { area: 'northam', title: 'Next plan', after: 'northam-watch-2023', targets: '1' };
    expect(told('journey', given)[1]?.split('\n')).toEqual([
      'If the document says so, fill in too:',
      'content/journeys/northam/next-plan.mdx: starts, ends, phases',
      'data/actions.csv: findings, owner_role, due_text, due, revised_due, status_text, status_date',
      'data/targets.csv: action, baseline, baseline_period, due_text, due, summary',
    ]);
  });

  test('but for what was given', () => {
    const given = { area: 'northam', action: 'northam-plan-team', due_text: 'soon', due: '2024-03' };
    expect(told('milestone', given)[1]).toBe(
      'If the document says so, fill in too:\ndata/milestones.csv: met_date, met_source',
    );
  });

  test('and all of it may stay empty', () => {
    for (const [table, columns] of Object.entries(oftenGiven))
      for (const column of columns) expect(columnFacts(table as TableName, column).required).toBe(false);
    for (const [kind, keys] of Object.entries(oftenInFront))
      for (const key of keys)
        expect(Object.entries(frontMatter[kind as DocumentKind].shape)).toContainEqual([
          key,
          expect.objectContaining({ type: 'optional' }),
        ]);
  });
});

test('where lines are told, it is said how long their numbers hold', () => {
  expect(told('action', { area: 'northam' }).at(-1)).toBe(
    'Next: fill in the above, then npm run check\n' +
      'The numbers of lines hold until rows are put in above them: npm run check tells them anew.',
  );
});

const whole = { id: 'minutes-2024', title: 'Minutes', publisher: 'Northam Council', kind: 'minutes' };

test('of a source that was begun just now, nobody is told that nothing uses it', () => {
  const parts = told('source', { ...whole, date: '2024', url: 'https://example.org/minutes' });
  expect(parts).toEqual([
    'Nothing is left to fill in.',
    'If the document says so, fill in too:\ndata/sources.csv: file_name, licence, retrieved',
    'Added to data/sources.csv, line 4',
    'Next: npm run check',
  ]);
});

test('other warnings of what was begun are told', () => {
  const given = { area: 'northam', indicator: 'reviews-done', operator: 'at-least', value: '500' };
  const rest = { kind: 'target', source: 'northam-panel-2023', locator: 'page 5' };
  expect(told('target', { ...given, ...rest })[2]).toContain(' worth a look: ');
});
