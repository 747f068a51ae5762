import { z } from 'zod';
import { id, oneOf, ref, refs, text } from './cell.ts';

/** How figures of an indicator follow from figures of others, in words. */
export const relationKinds = {
  share: 'The first of the others, as a share of the second',
  sum: 'The others added up',
  'at-least': 'No less than the others added up',
  average: 'The average of the other over the years of the period',
  rise: 'How much the other rose since the year before, in its own unit or in percent',
  fall: 'How much the other fell since the year before, in its own unit or in percent',
  projection: 'The quarters of the other known so far, carried on for the whole year',
  quarters: 'The four quarters of a year make the year',
  breakdowns: 'The parts of a dimension make the whole',
  'only-grows': 'The count goes up or stays through a financial year',
} as const;

export type RelationKind = keyof typeof relationKinds;
const kinds = Object.keys(relationKinds) as [RelationKind, ...RelationKind[]];

const meanings = Object.entries(relationKinds)
  .map(([kind, words]) => `${kind}: ${words[0]?.toLowerCase()}${words.slice(1)}`)
  .join('; ');

/** Which figures of the other indicators belong to a figure. Empty in the table stands for `same-period`. */
export const figuresTaken = ['same-period', 'last-day', 'newest-before', 'newest-year'] as const;

/** A sum that figures must keep: which indicator follows from which others, and how. */
export const relation = z
  .strictObject({
    id: id().describe('Name of the relation'),
    indicator: ref('indicators').describe('The indicator whose figures follow from others'),
    kind: oneOf(kinds).describe(`How they follow. ${meanings}`),
    made_of: refs('indicators').optional().describe('The indicators they follow from, in order'),
    dimension: id().optional().describe('For kind breakdowns: the dimension whose parts make the whole'),
    taken: oneOf(figuresTaken)
      .optional()
      .describe(
        'Which figures of the others: of the same period where empty, of the last day of the period, the newest up to then, or of the newest year up to then',
      ),
    rest: text()
      .optional()
      .describe(
        'What the rest of the whole is, where the others are parts of it and nothing is counted in two of them: they are then drawn as parts of one whole. Empty where they are not',
      ),
    note: text().optional().describe('Why this must hold'),
  })
  .meta({
    title: 'Relations',
    description: 'Sums that figures must keep: how one indicator follows from others',
  });

export type Relation = z.infer<typeof relation>;
