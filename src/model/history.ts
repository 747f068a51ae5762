import { z } from 'zod';
import { cellFacts, held, id, oneOf, text, whole } from './cell.ts';
import { findPeriod } from './period.ts';

const day = () =>
  z
    .string()
    .refine((cell) => findPeriod(cell)?.kind === 'day')
    .register(cellFacts, { kind: 'time', rule: 'not-a-date', expected: 'a day: 2023-06-30' });

/** What happened to rows of a table. `described` is what stands around a figure: notes, places in documents, wording. */
export const historyKinds = ['added', 'removed', 'changed', 'described'] as const;

/** Something that changed in a table on a day: a cell with what it said, or so many rows of an area. */
export const historyRow = z
  .strictObject({
    day: day().describe('The day of the change (UTC)'),
    kind: oneOf(historyKinds).describe(
      'Rows that were added or removed, a cell that was changed, or rows of which only notes, wording or places in documents are other',
    ),
    table: text().describe('The table, by the name it had on that day'),
    area: id().optional().describe('The area that the rows are about, where they are about one'),
    rows: whole().optional().describe('How many rows; nothing where one cell is told of'),
    key: text().optional().describe('The key of the row whose cell was changed, its parts joined by |'),
    column: text().optional().describe('The column of that cell'),
    was: held().optional().describe('What stood there; nothing where it was empty'),
    now: held().optional().describe('What stood there then; nothing where it was emptied'),
    reason: text().optional().describe('Why: what was written of the change when it was made'),
  })
  .meta({
    title: 'History',
    description: 'What changed in the tables day by day, made by `npm run history` from what git keeps',
  });

export type HistoryRow = z.infer<typeof historyRow>;
