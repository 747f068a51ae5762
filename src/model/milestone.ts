import { z } from 'zod';
import { id, oneOf, ref, text } from './cell.ts';
import { when } from './period.ts';
import { provenance } from './provenance.ts';
import type { Stood } from './standing.ts';

/** A promise with a date. */
export const milestone = z
  .strictObject({
    id: id().describe('Name of the milestone; starts with the council'),
    area: ref('areas').describe('The council it is about'),
    journey: text().optional().describe('The improvement journey it belongs to'),
    action: ref('actions').optional().describe('The action it belongs to'),
    summary: text().describe('What is to have happened, in our own plain words'),
    due_text: text().optional().describe('When, as the source words it'),
    due: when().optional().describe('The date, where the words give one'),
    met: oneOf(['yes', 'no', 'partly', 'unknown']).describe('Whether our sources show it happened'),
    met_date: when().optional().describe('When it happened'),
    met_source: ref('sources').optional().describe('The document that shows it'),
    ...provenance,
  })
  .meta({ title: 'Milestones', description: 'Promises with a date' });

export type Milestone = z.infer<typeof milestone> & Stood;
