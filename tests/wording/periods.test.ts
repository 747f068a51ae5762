import { expect, test } from 'vitest';
import { formatPeriod, inPeriod, shortPeriod } from '../../src/wording/format-period.ts';

test.each([
  ['2022/23', '2022/23', 'in 2022/23', '2022/23'],
  ['2023/24 Q1', 'April to June 2023', 'in April to June 2023', '2023/24 Q1'],
  ['2023/24 Q2', 'July to September 2023', 'in July to September 2023', '2023/24 Q2'],
  ['2023/24 Q3', 'October to December 2023', 'in October to December 2023', '2023/24 Q3'],
  ['2023/24 Q4', 'January to March 2024', 'in January to March 2024', '2023/24 Q4'],
  ['2009', '2009', 'in 2009', '2009'],
  ['2023-06', 'June 2023', 'in June 2023', 'Jun 2023'],
  ['2023-06-30', '30 June 2023', 'on 30 June 2023', '30 Jun 2023'],
  ['2023-09-05', '5 September 2023', 'on 5 September 2023', '5 Sep 2023'],
  ['2019-04/2023-05', 'April 2019 to May 2023', 'from April 2019 to May 2023', 'April 2019 to May 2023'],
  [
    '2023-04-01/2023-07-31',
    '1 April 2023 to 31 July 2023',
    'from 1 April 2023 to 31 July 2023',
    '1 April 2023 to 31 July 2023',
  ],
])('%s is "%s", "%s", and "%s" where space is short', (text, long, placed, short) => {
  expect([formatPeriod(text), inPeriod(text), shortPeriod(text)]).toEqual([long, placed, short]);
});

test('every month has its name', () => {
  const months = Array.from({ length: 12 }, (_, at) =>
    formatPeriod(`2023-${String(at + 1).padStart(2, '0')}`),
  );
  expect(months.join(', ')).toBe(
    'January 2023, February 2023, March 2023, April 2023, May 2023, June 2023, July 2023, August 2023, September 2023, October 2023, November 2023, December 2023',
  );
});
