import { describe, expect, test } from 'vitest';
import { partsInOrder, passagesInOrder } from '../../src/scorecard/document-order.ts';

const inOrder = (locators: readonly string[]) =>
  passagesInOrder(locators.map((locator) => ({ locator }))).map(({ locator }) => locator);
/** Whatever order the records have, numbers and letters alone must tell this one. */
const bothWays = (locators: readonly string[]) => [inOrder(locators), inOrder(locators.toReversed())];

describe('passages stand in the order of their document', () => {
  test.each([
    [
      'appendices by letter, minutes and bullets by number',
      [
        'Appendix A, minute 18, bullet 2',
        'Appendix A, minute 18, bullet 10',
        'Appendix A, minute 19',
        'Appendix A, minute 19, bullets 1 and 6',
        'Appendix A, minute 19, bullet 2',
        'Appendix C, Reviews, table',
      ],
    ],
    [
      'tables by number, letter and the number in brackets',
      [
        'Table 1a, Northam',
        'Table 2d(1), Northam',
        'Table 2d(2), Northam',
        'Table 2e(2a), Northam',
        'Table 10a, Northam',
      ],
    ],
    ['years of a table', ['Table 1a, Northam, 2009 to 2010', 'Table 1a, Northam, 2010 to 2011']],
    ['paragraphs by each of their numbers', ['4.5', '4.9', '4.10', '4.10, note', '5.1 to 5.4']],
    ['pages, the whole before its parts', ['page 2', 'page 10', 'page 10, chart']],
    [
      'minutes by letter, then by Roman number',
      [
        'minute f',
        'minute g',
        'minute g i',
        'minute g ii',
        'minute i',
        'minute i iv',
        'minute i v',
        'minute i ix',
        'minute j',
      ],
    ],
    ['resolutions by Roman number', ['resolution i', 'resolution i a', 'resolution iv', 'resolution ix']],
    ['what a document opens with', ['report summary', 'minute 25.1, bullet 7', 'minute 25.4, resolution i']],
  ])('%s', (_, locators) => {
    expect(bothWays(locators)).toEqual([locators, locators]);
  });

  test('sections that have only names as the records first come to them', () => {
    expect(inOrder(['Reviews, table', 'Assessments, list', 'Reviews, chart'])).toEqual([
      'Reviews, table',
      'Reviews, chart',
      'Assessments, list',
    ]);
  });

  test('a section that the first reading did not come to, behind the one it follows in the second', () => {
    const read = (...sections: string[]) => sections.map((locator) => ({ locator }));
    const passages = passagesInOrder(
      read('Demand', 'Reviews', 'Complaints'),
      read('Reviews', 'Waiting', 'Demand', 'Complaints', 'Staff'),
    );
    expect(passages.map(({ locator }) => locator)).toEqual([
      'Demand',
      'Reviews',
      'Waiting',
      'Complaints',
      'Staff',
    ]);
  });

  test('by the first place where several are named', () => {
    const locators = ['minute 1, bullet 9; minute 3', 'minute 2; page 1', 'minute 3; minute 1'];
    expect(bothWays(locators)).toEqual([locators, locators]);
  });
});

test('rows of one passage stay together, under the heading they are found by', () => {
  const rows = [
    { locator: 'Appendix C, Reviews, table', of: 'done' },
    { locator: 'Appendix B, 4.10', of: 'cost' },
    { locator: 'Appendix C, Advice, information and guidance', of: 'calls' },
    { locator: 'Appendix C, Reviews, chart', of: 'late' },
    { locator: 'Appendix C, Reviews, table', of: 'planned' },
  ];
  expect(
    partsInOrder(passagesInOrder(rows)).map(({ heading, passages }) => [
      heading,
      ...passages.map(({ locator, rows }) => `${locator}: ${rows.map((row) => row.of).join(', ')}`),
    ]),
  ).toEqual([
    ['Appendix B, 4.10', 'Appendix B, 4.10: cost'],
    ['Appendix C, Reviews', 'Appendix C, Reviews, table: done, planned', 'Appendix C, Reviews, chart: late'],
    ['Appendix C, Advice, information and guidance', 'Appendix C, Advice, information and guidance: calls'],
  ]);
});
