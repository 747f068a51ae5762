import { z } from 'zod';
import { findPeriod } from './period.ts';

const idText = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small letters, digits and single hyphens');
const dateText = z
  .string()
  .refine(
    (text) => findPeriod(text) !== undefined,
    'a date such as "2025-07-07", "2025-07" or "2025", in quotes',
  );
const line = z.string().min(1, 'some text');
const sources = z.array(idText).min(1, 'the ids of one or more sources');

/** Front matter of each kind of MDX document, by its folder in `content/`. */
export const frontMatter = {
  councils: z.strictObject({ title: line, area: idText, sources: z.array(idText).optional() }),
  assessments: z.strictObject({ title: line, assessment: idText, sources }),
  journeys: z.strictObject({
    title: line,
    area: idText,
    starts: dateText.optional(),
    ends: dateText.optional(),
    after: idText.optional(),
    phases: z
      .array(
        z.strictObject({
          name: line,
          starts: dateText.optional(),
          ends: dateText.optional(),
          status: line.optional(),
        }),
      )
      .optional(),
    summary: line,
    sources,
  }),
  reports: z.strictObject({
    title: line,
    area: idText,
    period: dateText,
    presented_to: line.optional(),
    presented_on: dateText.optional(),
    sources,
  }),
  indicators: z.strictObject({ title: line, indicator: idText }),
  guide: z.strictObject({ title: line, summary: line, order: z.number().int() }),
};

export type DocumentKind = keyof typeof frontMatter;

/** An MDX document: where it stands and what its front matter says. Its prose is rendered by Astro. */
export interface Document<Kind extends DocumentKind> {
  /** Path below `content/<kind>/`, without `.mdx`: the document's id. */
  id: string;
  file: string;
  data: z.infer<(typeof frontMatter)[Kind]>;
}

export type Documents = { [Kind in DocumentKind]: Document<Kind>[] };
