import { z } from 'zod';
import { number, oneOf, ref, text } from './cell.ts';
import { period } from './period.ts';
import { provenance } from './provenance.ts';
import type { Stood } from './standing.ts';

/** The grade or score of one element in one assessment, and what it rests on. */
export const grade = z
  .strictObject({
    assessment: ref('assessments').describe('The assessment it belongs to'),
    element: text().describe("Id of the element, of the assessment's framework"),
    grade: text().optional().describe("The grade, in the framework's words"),
    score: number().optional().describe('The score, where the framework gives one'),
    basis: oneOf(['assessed', 'carried-forward', 'not-graded']).describe('What the grade rests on'),
    carried_from: period().optional().describe('The year a carried-forward grade was first given for'),
    ...provenance,
  })
  .meta({ title: 'Grades', description: 'Grades of the elements of each assessment' });

export type Grade = z.infer<typeof grade> & Stood;
