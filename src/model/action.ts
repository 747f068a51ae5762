import { z } from 'zod';
import { id, oneOf, ref, refs, text } from './cell.ts';
import { when } from './period.ts';
import { provenance } from './provenance.ts';
import type { Stood } from './standing.ts';

export const actionStatuses = [
  'not-started',
  'in-progress',
  'complete',
  'overdue',
  'withdrawn',
  'not-stated',
] as const;

/** Something someone will do or has done. */
export const action = z
  .strictObject({
    id: id().describe('Name of the action; starts with the council'),
    area: ref('areas').describe('The council it is about'),
    journey: text().optional().describe('The improvement journey it belongs to'),
    findings: refs('findings').optional().describe('The findings it answers'),
    summary: text().describe('What is to be done, in our own plain words'),
    owner_role: text().optional().describe('The role that owns it; never a name'),
    due_text: text().optional().describe('When it is due, as the source words it'),
    due: when().optional().describe('The due date, where the words give one'),
    revised_due: when().optional().describe('A later due date, where one was set'),
    status: oneOf(actionStatuses).describe('Where it stands'),
    status_text: text().optional().describe('Where it stands, in our words'),
    status_date: when().optional().describe('The day that status is for'),
    ...provenance,
  })
  .meta({ title: 'Actions', description: 'What councils said they would do' });

export type Action = z.infer<typeof action> & Stood;
