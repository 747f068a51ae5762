import { z } from 'zod';
import { address, id, oneOf, text, whole } from './cell.ts';
import { when } from './period.ts';

/** A document that records are taken from. What is not known of it stays empty. */
export const source = z
  .strictObject({
    id: id().describe('Name of the document in addresses'),
    title: text().describe('Title, as it is known by'),
    publisher: text().describe('Who published it'),
    kind: oneOf(['assessment', 'minutes', 'report-pack', 'statistics', 'register', 'guidance']).describe(
      'What it is; a register is a list, which holds ratings or figures and no findings; guidance says how something is done, and holds none of them',
    ),
    date: when().optional().describe('Date of the document, as exactly as it is known'),
    date_note: text().optional().describe('What is not known about the date'),
    url: address().optional().describe('Where it is published; empty where that is not known'),
    related_url: address().optional().describe('Another address that belongs to it, named in note'),
    file_name: text().optional().describe('Name of the file or item it was read from'),
    licence: text().optional().describe('Licence it is used under'),
    attribution: text().optional().describe('How the publisher is to be named'),
    retrieved: when().optional().describe('When it was read'),
    counts_rounded_to: whole()
      .optional()
      .describe('Counts that are multiples of this may be rounded to it; empty where counts are exact'),
    note: text().optional().describe('What a reader should know about the document'),
  })
  .meta({ title: 'Sources', description: 'Every document that a figure or a fact is taken from' });

export type Source = z.infer<typeof source>;
