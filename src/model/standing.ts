import { z } from 'zod';
import { oneOf, text } from './cell.ts';
import { when } from './period.ts';

/** How a record stands where there is something to say: being looked into, mended, or not to be used any more. */
export const standings = ['under-review', 'corrected', 'withdrawn'] as const;

/**
 * What notices and corrections say of a record, put on its row: the columns that are published with it and that no
 * file of `data/` holds.
 */
export const standingColumns = {
  standing: oneOf(standings)
    .optional()
    .describe('How the row stands, by the notices and corrections; empty where they say nothing'),
  standing_since: when().optional().describe('Since when it stands so, or when it was mended'),
  standing_was: text()
    .optional()
    .describe(
      'What stood there before: the figure, or the column and what it held; of a withdrawn row what it said',
    ),
  standing_reason: text().optional().describe('Why it stands so'),
};

const stood = z.object(standingColumns);

/** How a row stands. A row that nothing is said of has none of it. */
export type Stood = z.infer<typeof stood>;

/** The tables whose rows a notice can be about. */
export const noticedTables = [
  'observations',
  'assessments',
  'grades',
  'findings',
  'actions',
  'targets',
  'milestones',
  'decisions',
] as const;

export type NoticedTable = (typeof noticedTables)[number];

/** Whether rows of a table are published with how they stand. */
export const isNoticed = (table: string): table is NoticedTable =>
  (noticedTables as readonly string[]).includes(table);
