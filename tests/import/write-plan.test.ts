import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Wanted } from '../../src/import/adapter.ts';
import { planImport } from '../../src/import/plan.ts';
import { Refusal } from '../../src/import/refusal.ts';
import { plannedTexts } from '../../src/import/write-plan.ts';
import type { Row } from '../../src/rows/standing-rows.ts';
import { copyOfSmallWorld, rewrite, smallWorld } from '../fixtures/worlds.ts';

const file = 'data/glossary.csv';
const terms = (rows: Row[]): Wanted => ({
  table: 'glossary',
  rows,
  compared: ['definition'],
  differing: 'figure',
});

/** A world with a small glossary. */
function worldWith(text: string): string {
  const root = copyOfSmallWorld();
  rewrite(root, file, () => text);
  return root;
}

const header = readFileSync(join(smallWorld, file), 'utf8').split('\n')[0] ?? '';

const written = (root: string, rows: Row[]) => plannedTexts(root, planImport(root, [terms(rows)])).get(file);

test('a new row stands after the one before it, and every other line stays byte by byte', () => {
  const root = worldWith(`${header}\n"Carer",Someone who cares,\nReview,A  second look,\n`);
  const rows = [
    { term: 'Carer', definition: 'Someone who cares' },
    { term: 'Cares', definition: 'Worries, and work' },
  ];
  expect(written(root, rows)).toBe(
    `${header}\n"Carer",Someone who cares,\nCares,"Worries, and work",\nReview,A  second look,\n`,
  );
});

test('rows that nothing stands before go to the end, in their order', () => {
  const root = worldWith(`${header}\nReview,A look,\n`);
  const rows = ['B', 'A'].map((term) => ({ term, definition: 'x' }));
  expect(written(root, rows)).toBe(`${header}\nReview,A look,\nB,x,\nA,x,\n`);
});

test('line ends of two characters stay, and a last one that is missing stays away', () => {
  const root = worldWith(`${header}\r\nReview,A look,`);
  expect(written(root, [{ term: 'B', definition: 'x' }])).toBe(`${header}\r\nReview,A look,\r\nB,x,`);
});

test('a file in which nothing changes is not written', () => {
  const root = worldWith(`${header}\nReview,A look,\n`);
  expect(written(root, [{ term: 'Review', definition: 'A look' }])).toBeUndefined();
});

test('a row that is another thing under the same key is no row to replace', () => {
  const root = worldWith(`${header}\nReview,A look,\n`);
  const wanted: Wanted = { ...terms([{ term: 'Review', definition: 'A journal' }]), differing: 'another' };
  expect(() => planImport(root, [wanted])).toThrow(Refusal);
});
