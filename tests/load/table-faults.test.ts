import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change, rewrite } from '../fixtures/worlds.ts';
import { expectProblems, placeOf, problemsOf, type Spoil } from './spoilt.ts';

const terms = 'data/glossary.csv';
const inTerms =
  (from: string, to: string): Spoil =>
  (root) =>
    change(root, terms, from, to);
const bytesOfTerms =
  (rewritten: (text: string) => string | Uint8Array): Spoil =>
  (root) =>
    rewrite(root, terms, rewritten);

const latin1 = (text: string) => Buffer.from(text.replace('still fits', 'still fits the café'), 'latin1');
const emptyRow = ',,\n';
const quotedOverLines =
  '"Reablement","Short help\nto get back\nto doing things.",\n,A term without a name,\n';

const faults: { fault: string; spoil: Spoil; place: string }[] = [
  {
    fault: 'a row with a cell too few',
    spoil: inTerms('fits.,reviews', 'fits.'),
    place: 'ragged-row data/glossary.csv:3:1',
  },
  {
    fault: 'a row with a cell too many',
    spoil: inTerms('National Care Figures', 'National, Care'),
    place: 'ragged-row data/glossary.csv:4:1',
  },
  {
    fault: 'a header with a wrong name',
    spoil: inTerms('definition', 'meaning'),
    place: 'wrong-header data/glossary.csv:1:1',
  },
  {
    fault: 'a header with a column missing',
    spoil: inTerms(',aliases', ''),
    place: 'wrong-header data/glossary.csv:1:1',
  },
  {
    fault: 'a header with a column twice',
    spoil: inTerms('aliases', 'aliases,term'),
    place: 'wrong-header data/glossary.csv:1:1',
  },
  {
    fault: 'a file of semicolons',
    spoil: bytesOfTerms((text) => text.replaceAll(',', ';')),
    place: 'wrong-header data/glossary.csv:1:1',
  },
  {
    fault: 'a file of tabs',
    spoil: bytesOfTerms((text) => text.replaceAll(',', '\t')),
    place: 'wrong-header data/glossary.csv:1:1',
  },
  { fault: 'a file in Latin-1', spoil: bytesOfTerms(latin1), place: 'not-utf8 data/glossary.csv:1:1' },
  {
    fault: 'a file in UTF-16',
    spoil: bytesOfTerms((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
    place: 'not-utf8 data/glossary.csv:1:1',
  },
  { fault: 'a NUL in a cell', spoil: inTerms('Short', 'Sh\0rt'), place: 'not-utf8 data/glossary.csv:1:1' },
  { fault: 'an empty file', spoil: bytesOfTerms(() => ''), place: 'empty-file data/glossary.csv:1:1' },
  {
    fault: 'a row of empty cells',
    spoil: bytesOfTerms((text) => text + emptyRow),
    place: 'empty-row data/glossary.csv:5:1',
  },
  {
    fault: 'an unclosed quote',
    spoil: inTerms('A talk', '"A talk'),
    place: 'broken-csv data/glossary.csv:3:1',
  },
  {
    fault: 'a quote inside a plain cell',
    spoil: inTerms('A talk', 'A "small" talk'),
    place: 'broken-csv data/glossary.csv:3:1',
  },
  {
    fault: 'a fault after a quoted cell of three lines',
    spoil: bytesOfTerms((text) => `${text.split('\n')[0]}\n${quotedOverLines}`),
    place: 'not-plain-text data/glossary.csv:2:14',
  },
  {
    fault: 'a space at the end of a cell',
    spoil: inTerms('NCF', 'NCF '),
    place: 'stray-space data/glossary.csv:4:1',
  },
  {
    fault: 'a name that stands twice',
    spoil: inTerms('NCF', 'Reablement'),
    place: 'duplicate-key data/glossary.csv:4:1',
  },
  {
    fault: 'a table that is not there',
    spoil: (root) => rmSync(join(root, 'data/sources.csv')),
    place: 'missing-file data/sources.csv:1:1',
  },
  {
    fault: 'a data folder that is not there',
    spoil: (root) => rmSync(join(root, 'data'), { recursive: true }),
    place: 'missing-file data:1:1',
  },
  {
    fault: 'a folder of figures that is not there',
    spoil: (root) => rmSync(join(root, 'data/observations'), { recursive: true }),
    place: 'missing-file data/observations:1:1',
  },
  {
    fault: 'a content folder that is not there',
    spoil: (root) => rmSync(join(root, 'content'), { recursive: true }),
    place: 'missing-file content:1:1',
  },
  {
    fault: 'a table under a wrong name',
    spoil: (root) => writeFileSync(join(root, 'data/target.csv'), 'id\n'),
    place: 'unexpected-file data/target.csv:1:1',
  },
];

test.each(faults)('$fault is named at its place, and nothing else is', async ({ fault, spoil, place }) => {
  const problems = problemsOf(spoil);
  await expectProblems(problems, fault);
  expect(new Set(problems.map(placeOf))).toContain(place);
});
