import { z } from 'zod';
import { held, text } from './cell.ts';
import { when } from './period.ts';

/** A figure or fact that this site had wrong, and mended. */
export const correction = z
  .strictObject({
    table: text().describe('The table the row stands in'),
    key: text().describe('The key of the row, its parts joined by |'),
    column: text().describe('The column that was mended'),
    was: held().describe('What stood there'),
    now: held().describe('What stands there now'),
    reason: text().describe('Why'),
    date: when().describe('When it was mended'),
  })
  .meta({ title: 'Corrections', description: 'What this site had wrong, and mended' });

export type Correction = z.infer<typeof correction>;
