import { ref, text } from './cell.ts';

/** The columns every record ends in: which document it comes from, and where in it. */
export const provenance = {
  source: ref('sources').describe('The document this comes from'),
  locator: text().describe('Where in the document, in words a reader can follow'),
  note: text().optional().describe('What a reader should know about this row'),
};
