import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/search/figures/find-figures.ts';
import { periodNames } from '../../../src/search/figures/period-names.ts';
import { takeValue } from '../../../src/search/figures/read-value.ts';
import { openIndex } from './open-index.ts';

describe('a value is read', () => {
  test.each([
    ['58.5%', '58.5', '%', undefined],
    ['58.5 per cent', '58.5', '%', undefined],
    ['58.50', '58.5', '', undefined],
    ['1,348', '1348', '', undefined],
    ['1,348 people', '1348', 'people', undefined],
    ['500+', '500', '', 'up'],
    ['500+ days', '500', 'day', 'up'],
    ['at least 500', '500', '', 'up'],
    ['about 500', '500', '', 'about'],
    ['up to 9 months', '9', 'month', 'down'],
    ['-2.5', '-2.5', '', undefined],
    ['-£2.5m', '-2.5', '£', undefined],
    ['£108m', '108', '£', undefined],
    ['£108 million', '108', '£', undefined],
    ['£2,300,000', '2.3', '£', undefined],
    ['2.2k', '2200', '', undefined],
    ['24 of 36', '24 of 36', '', undefined],
    ['1,634 out of 4,004', '1634 of 4004', '', undefined],
  ])('%s', (query, key, unit, way) => {
    expect(takeValue(query)?.value).toEqual({ key, unit, ...(query.includes(' of ') ? {} : { way }) });
  });

  test.each(['2e(1)', 's42', '4a', '18-64', '12.5.6', 'q1', '1,34'])('and none in %s', (query) => {
    expect(takeValue(query)).toBeUndefined();
  });
});

test.each([
  ['2022/23', ['2022 23', '2022 2023', '22 23', 'april 2022 to march 2023']],
  ['2023/24 Q1', ['q1 2023 24', '2023 24 q1', 'quarter 1 2023 24', 'april to june 2023', 'apr to jun 2023']],
  ['2023/24 Q4', ['q4 23 24', 'january to march 2024']],
  ['2023-06-30', ['30 june 2023', '30 jun 2023', 'june 30 2023', '30 06 2023', '2023 06 30']],
  ['2023-06', ['june 2023', 'jun 2023', '2023 06']],
  ['2018-04/2021-03', ['april 2018 to march 2021']],
])('%s has the names that people write', (text, names) => {
  expect(periodNames(text)).toEqual(expect.arrayContaining(names));
});

describe('in the small world', () => {
  const { load } = openIndex('tests/fixtures/small-world');
  const figures = async (query: string) => (await findFigures(query, load)).map(({ figure }) => figure);

  test.each([
    'reviews late northam 30 June 2023',
    'reviews late northam 30th June 2023',
    'reviews late northam 30/06/2023',
    'reviews late northam 2023-06-30',
    'reviews late northam June 2023',
    'reviews late northam Apr–Jun 2023',
    'reviews late northam Q1 2023-24',
    'reviews late northam 2023/24 q1',
  ])('%s names one figure', async (query) => {
    expect((await figures(query))[0]).toBe('1,348 people');
  });

  test.each([
    'northam',
    '2022/23',
    '',
    '   ',
    '<b>',
    'constructor',
    'constructor northam',
    '1,348 southam',
    '1,349',
  ])('"%s" asks for no figure there is', async (query) => {
    expect(await figures(query)).toEqual([]);
  });
});
