import { z } from 'zod';
import { assessment as assessmentRow } from '../../model/assessment.ts';
import { standingColumns } from '../../model/standing.ts';
import {
  type Basis,
  bases,
  type Direction,
  directions,
  type Verdict,
  verdicts,
} from '../../scorecard/rules.ts';
import * as record from './record-schemas.ts';

/** The words of a register of rules, each explained. */
const wordOf = <Word extends string>(register: Record<Word, string>) =>
  z.enum(Object.keys(register) as [Word, ...Word[]]).meta({
    description: Object.entries(register)
      .map(([word, meaning]) => `${word}: ${meaning}`)
      .join(' '),
  });

const periodText = (description: string) => z.string().meta({ description });
const difference = {
  direction: wordOf<Direction>(directions),
  size: z.number().optional().meta({ description: "How far apart, in the indicator's unit" }),
  needed: z.number().optional().meta({ description: 'What the difference had to pass' }),
  basis: wordOf<Basis>(bases).optional(),
  reason: z.string().optional().meta({ description: 'Why the two cannot be compared' }),
};

export const change = z
  .strictObject({
    from: periodText('Period of the earlier figure').optional(),
    to: periodText('Period of the newest figure'),
    ...difference,
  })
  .meta({ title: 'Change', description: 'The newest figure beside the one it is to be compared with' });

export const comparison = z
  .strictObject({
    with: z.string().meta({ description: 'Id of the other area' }),
    figure: record.figure,
    ...difference,
  })
  .meta({ title: 'Comparison', description: "The newest figure beside another area's of the same period" });

const line = {
  area: z.string().meta({ description: 'Id of the area' }),
  indicator: z.string().meta({ description: 'Id of the indicator' }),
  breakdown: z.string().optional().meta({ description: 'Id of the part; nothing for the whole' }),
  period_kind: z.string().meta({ description: 'Kind of its periods: those of different kinds never join' }),
  breaks: z.array(z.string()).meta({ description: 'Periods before which the way of counting changed' }),
  figures: z.array(record.figure).meta({ description: 'In order of time' }),
};

export const series = z
  .strictObject(line)
  .meta({ title: 'Series', description: 'Figures of one area, indicator, part and kind of period' });

export const judgedSeries = z
  .strictObject({ ...line, change: change.optional(), comparisons: z.array(comparison) })
  .meta({ title: 'JudgedSeries', description: 'A series of a council, with its change and how it compares' });

export const assessment = assessmentRow
  .extend({
    ...standingColumns,
    address: record.link('The page of the assessment'),
    rank: z.int().optional().meta({ description: 'Place of the grade on its own scale; 1 is the lowest' }),
    ranks: z.int().meta({ description: 'How many grades that scale has' }),
    grades: z.array(record.grade),
  })
  .meta({
    title: 'Assessment',
    description: 'A judgement of a council with its grades, never set beside another scale',
  });

export const promise = z
  .strictObject({
    id: z.string(),
    area: z.string().meta({ description: 'Id of the council' }),
    verdict: wordOf<Verdict>(verdicts),
    because: z.string().meta({ description: 'Why, as a reason that follows "because"' }),
    target: record.target.optional(),
    milestone: record.milestone.optional(),
    answer: record.figure.optional().meta({ description: 'The figure that the verdict rests on' }),
  })
  .meta({
    title: 'Promise',
    description: 'A target or a milestone, judged as of the newest source of its council',
  });

export const response = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    date: periodText('When the council sent it').optional(),
    from: z.string().meta({ description: 'The body or role that speaks for the council' }),
    about: z.array(z.string()).meta({ description: 'scorecard, or rows and journeys as table:key' }),
    summary: z.string(),
    address: record.link('The page of the response'),
  })
  .meta({ title: 'Response', description: 'What a council says of its scorecard, in its own words' });

export const journey = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    starts: periodText('When it began').optional(),
    ends: periodText('When it ended').optional(),
    address: record.link('The page of the journey'),
  })
  .meta({
    title: 'Journey',
    description: 'A course of improvement; records name it in their column journey',
  });
