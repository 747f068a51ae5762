import { describe, expect, test } from 'vitest';
import {
  byPeriod,
  findPeriod,
  period,
  periodSlug,
  toPeriod,
  when,
  yearBefore,
} from '../../src/model/period.ts';

describe('a period is read in its one form, with its first and last day', () => {
  test.each([
    ['2022/23', 'year', '2022-04-01', '2023-03-31'],
    ['1999/00', 'year', '1999-04-01', '2000-03-31'],
    ['2023/24 Q1', 'quarter', '2023-04-01', '2023-06-30'],
    ['2023/24 Q2', 'quarter', '2023-07-01', '2023-09-30'],
    ['2023/24 Q3', 'quarter', '2023-10-01', '2023-12-31'],
    ['2023/24 Q4', 'quarter', '2024-01-01', '2024-03-31'],
    ['2009', 'calendar-year', '2009-01-01', '2009-12-31'],
    ['2023-06', 'month', '2023-06-01', '2023-06-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2023-06-30', 'day', '2023-06-30', '2023-06-30'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2019-04/2023-05', 'range', '2019-04-01', '2023-05-31'],
    ['2023-04-01/2023-07-31', 'range', '2023-04-01', '2023-07-31'],
  ])('%s', (text, kind, start, end) => {
    expect(toPeriod(text)).toEqual({ text, kind, start, end });
  });
});

describe('near misses are refused', () => {
  test.each([
    '2009/2010',
    '2009/11',
    '2023/25',
    '2023/23',
    '2023-24',
    '2023/24 Q5',
    '2023/24 Q0',
    '2023/25 Q1',
    '2023/24Q1',
    '2023/24 q1',
    'Q1 2023/24',
    '2023-13',
    '2023-00',
    '2023-6',
    'Jun-23',
    '2026-02-30',
    '2023-02-29',
    '2023-06-31',
    '2023-06-00',
    '30/06/2023',
    '23',
    '20233',
    '2023-05/2019-04',
    '2019/20/2023/24',
    '2019-04/2023-05-31',
    '2019/2023',
    ' 2022/23',
    '2022/23 ',
    '',
    '2022–23',
    '２０２２/23',
  ])('"%s"', (text) => {
    expect(findPeriod(text)).toBeUndefined();
    expect(() => toPeriod(text)).toThrow(`"${text}" is not a period`);
    expect(period().safeParse(text).success).toBe(false);
  });
});

test('periods stand in order of their last day, then of their first', () => {
  const inOrder = [
    '2022-12',
    '2022',
    '2023/24 Q1',
    '2023-06',
    '2023-06-30',
    '2023-04/2024-03',
    '2023/24 Q4',
    '2024',
  ];
  expect(inOrder.toReversed().sort(byPeriod)).toEqual([
    '2022',
    '2022-12',
    '2023/24 Q1',
    '2023-06',
    '2023-06-30',
    '2023-04/2024-03',
    '2023/24 Q4',
    '2024',
  ]);
  expect(byPeriod('2022/23', '2022-04/2023-03')).toBe(0);
});

test('a year and a quarter know the same a year before; other periods do not', () => {
  expect(['2023/24', '2000/01', '2023/24 Q1', '2000/01 Q4'].map(yearBefore)).toEqual([
    '2022/23',
    '1999/00',
    '2022/23 Q1',
    '1999/00 Q4',
  ]);
  expect(['2023', '2023-06', '2023-06-30', '2019-04/2023-05'].map(yearBefore)).toEqual(
    Array(4).fill(undefined),
  );
});

test('a period has a form for addresses', () => {
  expect(['2022/23', '2023/24 Q1', '2009', '2019-04/2023-05'].map(periodSlug)).toEqual([
    '2022-23',
    '2023-24-q1',
    '2009',
    '2019-04-2023-05',
  ]);
});

test('a date may be a day, a month or a year, but no quarter and no range', () => {
  const dates = ['2023-06-30', '2023-06', '2023', '2022/23', '2023/24 Q1', '2019-04/2023-05', '2023-02-29'];
  expect(dates.map((text) => when().safeParse(text).success)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
