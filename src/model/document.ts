import { z } from 'zod';
import { findPeriod, type PeriodKind } from './period.ts';

const idText = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small letters, digits and single hyphens');
const timeText = (kinds: readonly PeriodKind[], expected: string) =>
  z.string().refine((text) => kinds.includes(findPeriod(text)?.kind as PeriodKind), expected);
const dateText = timeText(
  ['day', 'month', 'calendar-year', 'year'],
  'a date such as "2025-07-07", "2025-07" or "2025", in quotes',
);
const reportPeriod = timeText(
  ['quarter', 'month', 'year'],
  'a quarter, a month or a financial year, such as "2023/24 Q1", in quotes',
);
const line = z.string().regex(/^\S.*$/, 'some text on one line');
const sources = z
  .array(idText)
  .min(1, 'the ids of one or more sources, each on its line after a hyphen')
  .describe('The documents it is told from');
const phase = z.strictObject({
  name: line,
  starts: dateText.optional(),
  ends: dateText.optional(),
  status: line.optional(),
});

const title = line.describe('The heading of the page');
const area = idText.describe('The council it tells of');
const subject = z
  .string()
  .regex(/^(scorecard|[a-z]+:[^;:\s][^;:]*)$/, 'scorecard, or a row or journey written as table:key');

/** Front matter of each kind of MDX document, by its folder in `content/`. */
export const frontMatter = {
  councils: z.strictObject({ title, area, sources: z.array(idText).optional() }),
  assessments: z.strictObject({ title, assessment: idText, sources }),
  journeys: z.strictObject({
    title,
    area,
    starts: dateText.optional().describe('When it started'),
    ends: dateText.optional().describe('When it ended, or is to end'),
    after: idText.optional().describe('The assessment that it answers'),
    phases: z.array(phase).optional(),
    summary: line.describe('What the council wants to get better, in a sentence or two'),
    sources,
  }),
  reports: z.strictObject({
    title,
    area,
    period: reportPeriod.describe('The quarter that it reports on'),
    presented_to: line.optional().describe('The body it was put to'),
    presented_on: dateText.optional().describe('The day it was put to that body'),
    sources,
  }),
  responses: z.strictObject({
    title,
    area,
    date: dateText.optional().describe('When the council sent it'),
    from: line.describe('The body or role that speaks for the council, never a person by name'),
    about: z
      .array(subject)
      .min(1, 'what it is about, one a line after a hyphen')
      .describe('What it is about: scorecard, or rows and journeys as table:key'),
    sources: z.array(idText).optional().describe('Documents that the council names'),
    summary: line.describe('What it says, in a sentence'),
  }),
  indicators: z.strictObject({ title, indicator: idText }),
  guide: z.strictObject({ title, summary: line, order: z.number().int() }),
};

export type DocumentKind = keyof typeof frontMatter;
export const documentKinds = Object.keys(frontMatter) as DocumentKind[];

/** Kinds whose documents stand in a folder for each area. */
export const kindsByArea: readonly DocumentKind[] = ['assessments', 'journeys', 'reports', 'responses'];

/** An MDX document: where it stands and what its front matter says. Its prose is rendered by Astro. */
export interface Document<Kind extends DocumentKind> {
  /** Path below `content/<kind>/`, without `.mdx`: the document's id. */
  id: string;
  file: string;
  data: z.infer<(typeof frontMatter)[Kind]>;
}

/** What a council says of its scorecard. */
export type Response = Document<'responses'>;

/** The name of a response in addresses, below that of its council. */
export const responseId = ({ id }: Pick<Response, 'id'>): string => id.split('/').at(-1) ?? id;

export type Documents = { [Kind in DocumentKind]: Document<Kind>[] };

/** Whether a page of the guide is for those who keep the data: pages for those who read stand before. */
export const isForKeepers = ({ order }: Document<'guide'>['data']): boolean => order >= 5;
