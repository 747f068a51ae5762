import { expect, test } from 'vitest';
import type { TableName } from '../../src/model/dataset.ts';
import { describeRecord } from '../../src/wording/describe-record.ts';
import { world } from '../scorecard/small-scorecards.ts';

test.each<[TableName, string, string]>([
  ['assessments', 'northam-watch-2023', 'About 2023. Score: 75 of 100.'],
  ['assessments', 'southam-visit-2024', 'About 2024.'],
  ['grades', 'northam-watch-2023|needs', 'Score: 3. Assessed.'],
  ['grades', 'northam-yearly-2010|living-well', 'Carried forward from 2008/09.'],
  ['grades', 'northam-yearly-2010|leadership', 'Not graded. Judged in words only.'],
  [
    'targets',
    'northam-plan-late-reviews',
    'People without a review for two years or more. Target: at most 1,200 people. Start: 1,204 on 30 June 2022. Due: 30 June 2023 (the source says: by the end of June 2023).',
  ],
  ['milestones', 'northam-due-line', 'Due: by the end of October 2022. Met, 3 October 2022.'],
  ['milestones', 'northam-due-pages', 'Due: no date set (the source says: soon).'],
  [
    'actions',
    'northam-plan-team',
    'Due: 30 June 2023 (the source says: by summer 2023). New date: 30 September 2023. Done, 4 October 2023. Two dates are given.',
  ],
  [
    'decisions',
    'northam-plan-agreed',
    'Agreed by Cabinet, 12 December 2022. The panel saw it again in October 2023. To come back: October 2023.',
  ],
])('of the row of %s named %s is said beside it: %s', (table, key, said) => {
  expect(describeRecord(world, table, world.row(table, key))).toBe(said);
});
