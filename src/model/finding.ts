import { z } from 'zod';
import { id, oneOf, recordRefs, ref, text } from './cell.ts';
import { provenance } from './provenance.ts';
import type { Stood } from './standing.ts';

export const findingKinds = ['strength', 'improvement', 'issue', 'statement'] as const;
export const stances = ['accepted', 'partly', 'disputed', 'under-way', 'not-stated'] as const;

/** A strength, an area for improvement, an issue, or a statement that a source makes without a figure. */
export const finding = z
  .strictObject({
    id: id().describe('Name of the finding; starts with the council'),
    area: ref('areas').describe('The council it is about'),
    assessment: ref('assessments').optional().describe('The assessment that found it'),
    journey: text().optional().describe('The improvement journey it belongs to'),
    kind: oneOf(findingKinds).describe('strength, improvement, issue, or statement'),
    element: text().optional().describe("Id of the element, of the assessment's framework"),
    theme: text().describe('What it is about, in a word or two'),
    summary: text().describe('What was found, in our own plain words; no figures typed'),
    stance: oneOf(stances).describe("The council's answer to it"),
    response: text().optional().describe("The council's answer, in our words"),
    figures: recordRefs().optional().describe('Figures that the finding rests on'),
    ...provenance,
  })
  .meta({ title: 'Findings', description: 'What assessments and reviews found' });

export type Finding = z.infer<typeof finding> & Stood;
