import { z } from 'zod';
import { oneOf, recordRef, ref, text } from './cell.ts';
import { when } from './period.ts';

/** That a record is under review, or has been withdrawn: by whom, since when, and why. */
export const notice = z
  .strictObject({
    record: recordRef().describe('The row it is about, as table:key; each place where it stands says so'),
    standing: oneOf(['under-review', 'withdrawn']).describe(
      'Whether the row is being looked into, or is not to be used any more',
    ),
    since: when().describe('Since when'),
    until: when().optional().describe('Until when; empty as long as it holds'),
    reason: text().describe('Why, in our own plain words'),
    asked_by: oneOf(['council', 'publisher', 'this-site']).describe('Who asked for it'),
    source: ref('sources').optional().describe('The document that says so'),
    locator: text().optional().describe('Where in the document'),
  })
  .meta({ title: 'Notices', description: 'Rows that are under review or withdrawn' });

export type Notice = z.infer<typeof notice>;
