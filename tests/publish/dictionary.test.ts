import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableNames } from '../../src/model/dataset.ts';
import { dictionary, dictionaryAsMarkdown } from '../../src/publish/dictionary.ts';

test('data/README.md is the dictionary of the schemas', () => {
  const kept = readFileSync('data/README.md', 'utf8');
  expect(kept === dictionaryAsMarkdown(), 'data/README.md is old: run `npm run dictionary`').toBe(true);
});

test('every column of every table says what it holds and what is expected', () => {
  expect(dictionary().map(({ name }) => name)).toEqual(tableNames);
  for (const { name, title, description, columns } of dictionary()) {
    expect(title, name).not.toBe(name);
    expect(description, name).not.toBe('');
    for (const column of columns) {
      expect(column.description, `${name}.${column.name}`).not.toBe('');
      expect(column.expected, `${name}.${column.name}`).not.toBe('');
    }
  }
});

test('a column that must be filled is marked, one that may be empty is not', () => {
  const observations = dictionary().find(({ name }) => name === 'observations');
  expect(observations?.columns.filter(({ required }) => required).map(({ name }) => name)).toEqual([
    'area',
    'indicator',
    'period',
    'source',
    'locator',
  ]);
  expect(dictionaryAsMarkdown()).toContain(
    '| `area` * | Whose figure it is | the id of a row in areas.csv |',
  );
  expect(dictionaryAsMarkdown()).toContain('`observations/<area>.csv`, a file an area');
});

test('a bar in a text does not break the table', () => {
  const corrections = dictionaryAsMarkdown()
    .split('## ')
    .find((part) => part.startsWith('Corrections'));
  expect(corrections).toContain('joined by \\|');
});
