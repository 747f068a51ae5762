import { z } from 'zod';
import { id, number, oneOf, ref, text } from './cell.ts';
import { period, when } from './period.ts';
import { provenance } from './provenance.ts';
import type { Stood } from './standing.ts';

/** A promise with a number. */
export const target = z
  .strictObject({
    id: id().describe('Name of the target; starts with the council'),
    area: ref('areas').describe('The council that set it'),
    journey: text().optional().describe('The improvement journey it belongs to'),
    action: ref('actions').optional().describe('The action of the same council that works towards it'),
    indicator: ref('indicators').describe('The indicator it is about'),
    breakdown: ref('breakdowns').optional().describe('The part it is about'),
    baseline: number()
      .optional()
      .describe('Where it started; empty where an observation for baseline_period holds it'),
    baseline_period: period().optional().describe('When it started'),
    operator: oneOf(['at-least', 'at-most', 'equal']).describe('How the figure is to stand to the target'),
    value: number().describe('The target'),
    due_text: text().optional().describe('When it is due, as the source words it'),
    due: when().optional().describe('The due date, where the words give one'),
    kind: oneOf(['target', 'trajectory', 'norm', 'benchmark-to-reach']).describe(
      'What kind of promise it is',
    ),
    summary: text().optional().describe('The promise in our own plain words'),
    ...provenance,
  })
  .meta({ title: 'Targets', description: 'Promises with a number' });

export type Target = z.infer<typeof target> & Stood;
