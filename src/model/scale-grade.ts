import { z } from 'zod';
import { number, oneOf, ref, text, whole } from './cell.ts';

/** One grade of a framework's scale. */
export const scaleGrade = z
  .strictObject({
    framework: ref('frameworks').describe('The framework whose scale it is'),
    applies_to: oneOf(['overall', 'element', 'both']).describe('What is given this grade'),
    grade: text().describe('The grade, as the framework words it'),
    rank: whole().describe('Place on this scale, 1 the lowest; never compared with another scale'),
    meaning: text().describe('What the grade means, in our words'),
    percent_from: number().optional().describe('Lowest percentage of the points that gives the grade'),
    percent_to: number().optional().describe('Highest percentage of the points that gives the grade'),
    source: ref('sources').optional().describe('The document that says so'),
    locator: text().optional().describe('Where in the document'),
  })
  .meta({ title: 'Scale', description: "The grades of each framework's scale" });

export type ScaleGrade = z.infer<typeof scaleGrade>;
