import type { Rule } from '../rule.ts';

/** Faults of documents as wholes: their names, and whether there is something to tell of. */
export const documentsRules = {
  'document-name': {
    severity: 'error',
    title: 'The name of a document can stand in an address',
    message: '"{value}" cannot stand in the address of a page',
    hint: 'Call it {right}: small letters, digits and single hyphens.',
    example: { wrong: 'content/guide/Adding data.mdx', right: 'content/guide/adding-data.mdx' },
  },
  'no-text': {
    severity: 'error',
    title: 'A document has a text',
    message: 'nothing stands below the front matter',
    hint: 'Write the text, or put back what was lost; a document without one is deleted.',
    example: { wrong: 'front matter alone', right: 'front matter, and what there is to tell' },
  },
  'still-to-write': {
    severity: 'error',
    title: 'A text that was begun is written',
    message: 'this is still to be written: {what}',
    hint: 'Write it in plain words, in place of the whole line.',
    example: {
      wrong: 'To write: who this council is.',
      right: 'Plymouth is a city council in the South West.',
    },
  },
  'document-twice': {
    severity: 'error',
    title: 'One document tells of one thing',
    message: '{field} names "{value}", of which {first} tells already',
    hint: 'Join the two in {first}, or mend the key {field} here.',
    example: { wrong: 'two documents about one assessment', right: 'one' },
  },
  'orphan-document': {
    severity: 'error',
    title: 'A document has rows to tell of',
    message: 'the tables hold nothing that this document tells of: {what}',
    hint: '{fix}',
    example: { wrong: 'a report on a quarter without figures', right: 'the report, and its figures' },
  },
  'unused-indicator': {
    severity: 'warning',
    title: 'An indicator has figures or targets',
    message: 'no figure and no target names the indicator "{value}", which this document explains',
    hint: 'Add what there is of it, or delete the document and its row in data/indicators.csv.',
    example: { wrong: 'an explanation alone', right: 'the explanation, and figures to explain' },
  },
  'missing-document': {
    severity: 'error',
    title: 'An assessment has its text, unless only a list tells of it',
    message: '{what} has no document',
    hint: 'Write {right}: a line ---, the keys {keys}, another line ---, then what it found, in our words.',
    example: {
      wrong: 'a row in data/assessments.csv alone',
      right: 'the row, and content/assessments/leicester/leicester-cqc-2025.mdx',
    },
  },
  'missing-explanation': {
    severity: 'warning',
    title: 'An indicator with figures is explained',
    message: 'no document says what {value} means, and it has figures',
    hint: 'Write {right}: a line ---, the keys {keys}, another line ---, then what it is and what it cannot tell.',
    example: { wrong: 'figures alone', right: 'figures, and content/indicators/reviewed-12m-pct.mdx' },
  },
  'missing-introduction': {
    severity: 'warning',
    title: 'A council with records is introduced',
    message: 'no document introduces {value}, which has assessments, findings or promises',
    hint: 'Write {right}: a line ---, the keys {keys}, another line ---, then a paragraph on the council.',
    example: { wrong: 'findings alone', right: 'findings, and content/councils/plymouth.mdx' },
  },
} as const satisfies Record<string, Rule>;
