import { z } from 'zod';
import { oneOf, ref, text } from './cell.ts';
import { period } from './period.ts';

/** Something to know about a period: shown on every chart it touches. */
export const annotation = z
  .strictObject({
    period: period().describe('The period it is about'),
    indicator: ref('indicators').optional().describe('Only this indicator; empty means all'),
    area: ref('areas').optional().describe('Only this area; empty means all'),
    kind: oneOf(['caution', 'break', 'no-comparison', 'event']).describe(
      'caution; break: not comparable with earlier figures; no-comparison: areas not comparable; event',
    ),
    text: text().describe('What to know, in our words'),
    source: ref('sources').optional().describe('The document that says so'),
    locator: text().optional().describe('Where in the document'),
  })
  .meta({ title: 'Annotations', description: 'Cautions, breaks and events that charts show' });

export type Annotation = z.infer<typeof annotation>;
