import { z } from 'zod';
import { id, oneOf, ref, text, whole } from './cell.ts';

/** A part of a framework that is judged by itself: an outcome, a quality statement. */
export const element = z
  .strictObject({
    framework: ref('frameworks').describe('The framework it belongs to'),
    id: id().describe('Name of the element within its framework'),
    name: text().describe('Name as readers see it'),
    order: whole().describe('Place in the framework'),
    graded: oneOf(['yes', 'no']).describe('Whether it gets a grade'),
    meaning: text().optional().describe('What good looks like, in our words'),
  })
  .meta({ title: 'Elements', description: 'Parts of a framework that are judged by themselves' });

export type Element = z.infer<typeof element>;
