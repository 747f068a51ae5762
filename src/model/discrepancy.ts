import { z } from 'zod';
import { id, list, recordRefs, ref, text } from './cell.ts';
import { provenance } from './provenance.ts';

/** A contradiction inside a source or between sources. Both sides are shown. */
export const discrepancy = z
  .strictObject({
    id: id().describe('Name of the discrepancy; starts with the council'),
    area: ref('areas').optional().describe('The council it is about'),
    summary: text().describe('What contradicts what, in our own plain words'),
    shows_as: text().describe('What this site shows, and why'),
    records: recordRefs().optional().describe('The rows it touches; each shows it'),
    sums: list().optional().describe('The sums that do not work out in the source, as the check words them'),
    ...provenance,
  })
  .meta({ title: 'Discrepancies', description: 'Contradictions inside sources and between them' });

export type Discrepancy = z.infer<typeof discrepancy>;
