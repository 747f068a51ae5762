import { z } from 'zod';
import { id, number, ref, text } from './cell.ts';
import { period, when } from './period.ts';
import { provenance } from './provenance.ts';
import type { Stood } from './standing.ts';

/** One judgement of one council under one framework. */
export const assessment = z
  .strictObject({
    id: id().describe('Name of the assessment in addresses; starts with the council'),
    area: ref('areas').describe('The council judged'),
    framework: ref('frameworks').describe('The framework it was judged under'),
    period: period().describe('The time the judgement is about'),
    published: when().optional().describe('When it was published, as exactly as it is known'),
    overall: text()
      .optional()
      .describe("The overall grade, in the framework's words; empty where none is given"),
    score: number().optional().describe('The overall score as printed'),
    score_max: number().optional().describe('What the score is out of'),
    ...provenance,
  })
  .meta({ title: 'Assessments', description: 'Judgements of councils' });

export type Assessment = z.infer<typeof assessment> & Stood;
