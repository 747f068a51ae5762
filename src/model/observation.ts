import { z } from 'zod';
import { number, oneOf, ref, text, whole } from './cell.ts';
import { period, periodSlug } from './period.ts';
import { provenance } from './provenance.ts';
import { standingColumns } from './standing.ts';

export const qualifiers = ['more-than', 'at-least', 'about', 'up-to', 'less-than'] as const;
export const statuses = [
  'provisional',
  'revised',
  'estimated',
  'derived',
  'not-available',
  'suppressed',
  'not-applicable',
  'low',
] as const;

/** The statuses that say why there is no value. */
export const statusesWithoutValue: readonly string[] = [
  'not-available',
  'suppressed',
  'not-applicable',
  'low',
];

/** One figure: a value of an indicator for an area and a period, and all its source said of it. */
export const observation = z
  .strictObject({
    area: ref('areas').describe('Whose figure it is'),
    indicator: ref('indicators').describe('What is measured'),
    breakdown: ref('breakdowns').optional().describe('The part it is about; empty means the whole'),
    period: period().describe('When'),
    value: number().optional().describe('The figure; empty only where the status says why'),
    qualifier: oneOf(qualifiers).optional().describe('What the source said of the figure'),
    lower: number().optional().describe('Lower end of the interval the source gives'),
    upper: number().optional().describe('Upper end of the interval the source gives'),
    margin: number().optional().describe('Margin of error the source gives, either side of the figure'),
    numerator: number().optional().describe('Count on top of a share or rate'),
    denominator: number().optional().describe('Count beneath a share or rate'),
    respondents: whole().optional().describe('How many people answered a survey'),
    status: oneOf(statuses).optional().describe('Standing of the figure, or why there is none'),
    break_before: oneOf(['yes']).optional().describe('yes where it cannot be compared with earlier figures'),
    printed: text().optional().describe('The figure as the source prints it, where that says more or less'),
    ...provenance,
  })
  .meta({ title: 'Observations', description: 'Figures, one a row' });

/** A figure as it is published: with how it stands, which may leave it without a value. */
export const publishedObservation = observation
  .extend({
    status: oneOf([...statuses, 'withdrawn'])
      .optional()
      .describe('Standing of the figure, or why there is none'),
    ...standingColumns,
  })
  .meta({ ...observation.meta() });

export type Observation = z.infer<typeof publishedObservation>;

/** The name of a figure within its area, used as its id on pages: indicator, part and period. */
export const figureId = (one: Pick<Observation, 'indicator' | 'breakdown' | 'period'>): string =>
  [one.indicator, one.breakdown, periodSlug(one.period)].filter(Boolean).join('.');

/** The newest figure that has a value, of figures in order of time. */
export const latestOf = ({ points }: { points: readonly Observation[] }): Observation | undefined =>
  points.filter(({ value }) => value !== undefined).at(-1);

/** The newest figure that was withdrawn, of figures in order of time: shown where no other is left. */
export const withdrawnIn = ({ points }: { points: readonly Observation[] }): Observation | undefined =>
  points.filter(({ standing }) => standing === 'withdrawn').at(-1);

const openWays: Partial<Record<(typeof qualifiers)[number], 'up' | 'down'>> = {
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'up-to': 'down',
};

/** Which way the true figure lies where a source gives only a bound. */
export const openWay = ({ qualifier }: Pick<Observation, 'qualifier'>): 'up' | 'down' | undefined =>
  qualifier && openWays[qualifier];
