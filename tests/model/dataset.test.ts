import { expect, test } from 'vitest';
import { isCouncil } from '../../src/model/area.ts';
import { keyOf, tableNames, tables } from '../../src/model/dataset.ts';
import { figureId } from '../../src/model/observation.ts';
import { termSlug } from '../../src/model/term.ts';

const figure = {
  area: 'northam',
  indicator: 'feel-heard',
  period: '2022/23',
  source: 'national-figures-2023',
  locator: 'Table 1',
};

test('a figure is named by indicator, part and period', () => {
  expect(figureId(figure)).toBe('feel-heard.2022-23');
  expect(figureId({ ...figure, breakdown: 'age-65', period: '2023/24 Q1' })).toBe(
    'feel-heard.age-65.2023-24-q1',
  );
});

test('a row is named by its key, an empty part keeping its place', () => {
  expect(keyOf('observations', figure)).toBe('northam|feel-heard||2022/23');
  expect(keyOf('grades', { assessment: 'a', element: 'b' })).toBe('a|b');
  expect(keyOf('areas', { id: 'northam' })).toBe('northam');
});

test('every column of every key is a column of its table', () => {
  for (const table of tableNames)
    for (const column of tables[table].key) expect(Object.keys(tables[table].schema.shape)).toContain(column);
});

test('England, regions and groups of areas are no councils', () => {
  const kinds = [
    'county',
    'unitary',
    'metropolitan',
    'london-borough',
    'isles',
    'england',
    'region',
    'comparator',
  ] as const;
  expect(kinds.filter((kind) => isCouncil({ kind }))).toEqual(kinds.slice(0, 5));
});

test('a term has a name for its address', () => {
  expect(termSlug({ term: 'Review (of care)' })).toBe('review-of-care');
});
