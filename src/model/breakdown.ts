import { z } from 'zod';
import { id, text, whole } from './cell.ts';

/** A part of a whole that a figure is about: a kind of provider, an age group, a step. */
export const breakdown = z
  .strictObject({
    id: id().describe('Name of the part'),
    name: text().describe('Name as readers see it'),
    dimension: id().describe('What the parts divide: provider-kind, step, division'),
    order: whole().optional().describe('Place among the parts'),
  })
  .meta({ title: 'Breakdowns', description: 'Parts that figures are given for' });

export type Breakdown = z.infer<typeof breakdown>;
