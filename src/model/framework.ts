import { z } from 'zod';
import { id, oneOf, text } from './cell.ts';
import { when } from './period.ts';

/** A way of judging councils, or a set of national measures. Grades of two frameworks are never compared. */
export const framework = z
  .strictObject({
    id: id().describe('Name of the framework in addresses'),
    name: text().describe('Name as readers see it'),
    kind: oneOf(['graded', 'review', 'measures']).describe(
      'graded: gives grades; review: findings without grades; measures: a set of indicators',
    ),
    assessor: text().describe('Who judges or publishes'),
    from: when().optional().describe('When it began'),
    to: when().optional().describe('When it ended'),
    graded_by: text().optional().describe('What is graded, and how the overall grade is made'),
    note: text().optional().describe('What a reader should know about it'),
  })
  .meta({ title: 'Frameworks', description: 'Ways of judging councils, and sets of national measures' });

export type Framework = z.infer<typeof framework>;
