import { z } from 'zod';
import { id, list, oneOf, ref, text, whole } from './cell.ts';
import { type PeriodKind, period } from './period.ts';

export const units = [
  'count',
  'people',
  'percent',
  'percentage-points',
  'per-100000',
  'days',
  'hours',
  'months',
  'years',
  'pounds-million',
  'score',
] as const;

/** Which way is better. Neutral indicators have no good direction. */
export const polarities = ['higher', 'lower', 'neutral'] as const;

/** How often figures of an indicator come out. */
export const frequencies = ['every-two-years', 'yearly', 'quarterly', 'monthly'] as const;

const yearKinds = ['year', 'calendar-year', 'day', 'range'] as const;

/** The kinds of period that figures can be about, by how often they come out: none shorter. A snapshot of a day and a span between two dates go with all. */
export const periodKindsOf: Record<(typeof frequencies)[number], readonly PeriodKind[]> = {
  'every-two-years': yearKinds,
  yearly: yearKinds,
  quarterly: ['quarter', ...yearKinds],
  monthly: ['month', 'quarter', ...yearKinds],
};

/** A measure: what is counted, in what unit, and which way is better, if any. */
export const indicator = z
  .strictObject({
    id: id().describe('Name of the indicator in addresses'),
    name: text().describe('Full name'),
    short_name: text().optional().describe('Name where space is short'),
    unit: oneOf(units).describe('Unit of its figures'),
    decimals: whole(6).describe('Decimal places shown everywhere'),
    polarity: oneOf(polarities).describe('Which way is better, if any'),
    frequency: oneOf(frequencies)
      .optional()
      .describe(
        'How often its figures come out at most; empty where that is not stated. Figures of whole years can stand beside quarters and months',
      ),
    group: oneOf([
      'demand',
      'assessments',
      'reviews',
      'waiting',
      'long-term-support',
      'short-term-support',
      'hospital-discharge',
      'care-homes',
      'safeguarding',
      'experience',
      'carers',
      'providers',
      'complaints',
      'workforce',
      'money',
      'engagement',
      'day-services',
    ]).describe('Part of adult social care it belongs to'),
    framework: ref('frameworks').optional().describe('The set of national measures it belongs to'),
    code: text().optional().describe('Its code in that set; codes mean nothing without the set'),
    valid_from: period().optional().describe('First period it was published for'),
    valid_to: period().optional().describe('Last period it was published for'),
    replaces: ref('indicators').optional().describe('The indicator it took the place of'),
    aliases: list().optional().describe('Other names and codes people use'),
  })
  .meta({ title: 'Indicators', description: 'What is measured' });

export type Indicator = z.infer<typeof indicator>;
