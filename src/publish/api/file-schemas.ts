import { z } from 'zod';
import * as judged from './judged-schemas.ts';
import * as record from './record-schemas.ts';

/** The version that addresses carry. What is added keeps it; what is taken away or changes its meaning makes a new one. */
export const apiVersion = 'v1';

const file = record.link('The file with all of it');

/** What each kind of file of the API holds, beside the version of the data. */
const contents = {
  Index: z
    .strictObject({
      version: z.literal(apiVersion),
      title: z.string(),
      licence: z.string().meta({ format: 'uri', description: 'Licence of the data' }),
      attribution: z.string().meta({ description: 'How to name what is taken' }),
      description: record.link('What every file holds, as OpenAPI 3.1'),
      tables: record.link('The page of whole tables and of what their columns mean'),
      areas: record.link('All areas'),
      indicators: record.link('All indicators'),
      sources: record.link('All sources'),
      assessments: record.link('All assessments'),
      promises: record.link('All promises'),
    })
    .meta({ title: 'Index', description: 'What there is' }),
  Areas: z
    .strictObject({ areas: z.array(record.area.extend({ file: file.optional() })) })
    .meta({ title: 'Areas', description: 'All areas; councils with data have a file' }),
  Scorecard: z
    .strictObject({
      area: record.area,
      as_of: z.strictObject({ source: z.string(), day: z.string() }).optional().meta({
        description: 'The newest dated source, and the first day it can be from: what is due is judged by it',
      }),
      assessments: z.array(judged.assessment).meta({ description: 'Newest first' }),
      series: z.array(judged.judgedSeries),
      promises: z
        .array(judged.promise)
        .meta({ description: 'Latest due date first; those without a date last' }),
      journeys: z.array(judged.journey),
      responses: z.array(judged.response).meta({ description: 'Newest first; those without a date last' }),
      findings: z.array(record.finding),
      actions: z.array(record.action),
      decisions: z.array(record.decision),
      discrepancies: z.array(record.discrepancy),
      sources: z.array(record.source).meta({ description: 'Newest first; those without a date last' }),
    })
    .meta({ title: 'Scorecard', description: 'All that is judged of one council' }),
  Indicators: z
    .strictObject({ indicators: z.array(record.indicator.extend({ file })) })
    .meta({ title: 'Indicators', description: 'All indicators' }),
  IndicatorSeries: z
    .strictObject({
      indicator: record.indicator,
      breakdowns: z.array(record.breakdown).meta({ description: 'The parts that its figures are about' }),
      series: z.array(judged.series),
    })
    .meta({ title: 'IndicatorSeries', description: 'One indicator over all areas' }),
  Sources: z
    .strictObject({ sources: z.array(record.source.extend({ file })) })
    .meta({ title: 'Sources', description: 'All documents, newest first' }),
  SourceRecords: z
    .strictObject({
      source: record.source,
      figures: z.array(record.figure),
      assessments: z.array(judged.assessment),
      findings: z.array(record.finding),
      targets: z.array(record.target),
      milestones: z.array(record.milestone),
      actions: z.array(record.action),
      decisions: z.array(record.decision),
      discrepancies: z.array(record.discrepancy),
    })
    .meta({ title: 'SourceRecords', description: 'One document, and everything taken from it' }),
  Assessments: z
    .strictObject({ assessments: z.array(judged.assessment) })
    .meta({ title: 'Assessments', description: 'All assessments, council by council, newest first' }),
  Promises: z
    .strictObject({ promises: z.array(judged.promise) })
    .meta({ title: 'Promises', description: 'All promises, council by council' }),
};

export type FileKind = keyof typeof contents;
/** What is made of a file; the version of the data is put before it. */
export type FileOf<Kind extends FileKind> = z.infer<(typeof contents)[Kind]>;

/** What every file says first. */
export interface Versioned {
  data_version: string;
}

const versioned = {
  data_version: z.string().meta({
    description: 'Version of the data that the file is made from: it changes when any cell of a table does',
  }),
};

/** Each kind of file as it is published. */
export const fileSchemas: Record<FileKind, z.ZodType<Versioned>> = mapped((schema) =>
  z.strictObject({ ...versioned, ...schema.shape }).meta({ ...schema.meta() }),
);

function mapped<Made>(make: (schema: z.ZodObject) => Made): Record<FileKind, Made> {
  return Object.fromEntries(Object.entries(contents).map(([kind, schema]) => [kind, make(schema)])) as Record<
    FileKind,
    Made
  >;
}
