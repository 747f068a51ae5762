import { z } from 'zod';
import { list, text } from './cell.ts';

/** A word of the trade, explained. */
export const term = z
  .strictObject({
    term: text().describe('The word'),
    definition: text().describe('What it means, in a sentence'),
    aliases: list().optional().describe('Other forms of the word that stand in texts'),
  })
  .meta({ title: 'Glossary', description: 'Words of the trade, explained' });

export type Term = z.infer<typeof term>;

/** The id of a term on the glossary page. */
export const termSlug = (one: Pick<Term, 'term'>): string =>
  one.term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
