import { expect, test } from 'vitest';
import { layLines, NoColumn } from '../../src/rows/lay-lines.ts';

const lay = (before: string, line: number, ...rows: Record<string, string>[]) =>
  layLines(before, { replaced: new Map(), added: new Map([[line, rows]]) });
const [one, two] = [{ id: 'x', name: 'X, or so' }, { id: 'y' }];

test.each<[string, string, number, string]>([
  ['in the middle', 'id,name\na,"A"\nb,B\n', 2, 'id,name\na,"A"\nx,"X, or so"\ny,\nb,B\n'],
  ['at the end', 'id,name\na,A\n', 9, 'id,name\na,A\nx,"X, or so"\ny,\n'],
  ['below the header', 'id,name\n', 1, 'id,name\nx,"X, or so"\ny,\n'],
  ['with line ends of two characters', 'id,name\r\na,A\r\n', 1, 'id,name\r\nx,"X, or so"\r\ny,\r\na,A\r\n'],
  ['behind a byte order mark', '\uFEFFid,name\na,A\n', 2, '\uFEFFid,name\na,A\nx,"X, or so"\ny,\n'],
  ['behind a last line without an end', 'id,name\r\na,A', 2, 'id,name\r\na,A\r\nx,"X, or so"\r\ny,'],
  ['before empty lines at the end', 'id,name\na,A\n\n', 9, 'id,name\na,A\nx,"X, or so"\ny,\n\n'],
])('rows are laid in %s, and nothing else changes', (_, before, line, after) => {
  const { text, lines } = lay(before, line, one, two);
  expect(text).toBe(after);
  expect(lines.map((at) => text.split(/\r?\n/)[at - 1])).toEqual(['x,"X, or so"', 'y,']);
});

test('a replaced line keeps its line end', () => {
  const replaced = new Map([[2, two]]);
  expect(layLines('id,name\r\na,A\r\nb,B', { replaced, added: new Map() }).text).toBe('id,name\r\ny,\r\nb,B');
});

test('a cell without a column is refused', () => {
  expect(() => lay('id,name\n', 1, { id: 'x', colour: 'red' })).toThrow(NoColumn);
});
