import { z } from 'zod';
import { id, oneOf, ref, text } from './cell.ts';
import { when } from './period.ts';
import { provenance } from './provenance.ts';
import type { Stood } from './standing.ts';

/** What a body decided, and what came of it. */
export const decision = z
  .strictObject({
    id: id().describe('Name of the decision; starts with the council'),
    area: ref('areas').describe('The council it is about'),
    journey: text().optional().describe('The improvement journey it belongs to'),
    body: text().describe('The body that decided'),
    date: when().describe('When, as exactly as it is known'),
    kind: oneOf(['agreed', 'noted', 'requested', 'recommended']).describe('What kind of decision'),
    summary: text().describe('What was decided, in our own plain words'),
    follow_up: text().optional().describe('What came of it, in our words'),
    follow_up_due: when().optional().describe('When it is to come back'),
    follow_up_source: ref('sources').optional().describe('The document that shows what came of it'),
    ...provenance,
  })
  .meta({ title: 'Decisions', description: 'What councils and their committees decided' });

export type Decision = z.infer<typeof decision> & Stood;
