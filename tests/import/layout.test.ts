import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/import/read-workbook.ts';
import { change, rewrite } from '../fixtures/worlds.ts';
import { bringIn, emptyRoot, linesWith, refusalOf } from './bring-in.ts';
import { smallSheets, spoilt, workbookOf } from './small-workbook.ts';

const refusal = (bytes: Uint8Array, root = emptyRoot()) => refusalOf('ascof', 'small.ods', bytes, root);

describe('a layout that is not known is refused, with sheet and cell, what stands there and what was expected', () => {
  test.each<[string, string, number, number, Cell, string]>([
    [
      'another edition',
      'Cover',
      0,
      0,
      'Measures, 2025 to 2026',
      'Cover, cell A1\n  there: Measures, 2025 to 2026\n  expected: "Measures from',
    ],
    [
      'a code given to another measure',
      'Table_2b',
      0,
      0,
      'Table 2b: people still at home',
      'Table_2b, cell A1\n  there: Table 2b: people still at home\n  expected: "Table 2b: the number of adults aged 18 to 64',
    ],
    [
      'no headings',
      'Table_3a',
      2,
      0,
      'Code',
      'Table_3a, cell A6\n  there: SW\n  expected: "Local authority code", the heading of the first column, here or near',
    ],
    [
      'another label',
      'Table_3a',
      2,
      2,
      'Old code',
      'Table_3a, cell C3\n  there: Old code\n  expected: "ONS area code"',
    ],
    [
      'another heading',
      'Table_1a',
      2,
      5,
      '2018 to 2019 - score',
      'Table_1a, cell F3\n  there: 2018 to 2019 - score\n  expected: a heading such as',
    ],
    [
      'a heading twice',
      'Table_1a',
      2,
      6,
      '2018 to 2019 - outcome',
      'Table_1a, cell G3\n  there: 2018 to 2019 - outcome\n  expected: a heading such as',
    ],
    [
      'years that do not follow',
      'Table_6a',
      2,
      3,
      '2023 to 2025 - outcome',
      'Table_6a, cell D3\n  there: 2023 to 2025',
    ],
    [
      'an area that is not known',
      'Table_4a',
      6,
      2,
      'E06999999',
      'Table_4a, cell C7\n  there: E06999999\n  expected: the code of an area',
    ],
    [
      'a group that is not known',
      'Table_4a',
      4,
      1,
      'Coastal Councils',
      'Table_4a, cell C5\n  there: [z]\n  expected: the code of an area',
    ],
    [
      'a mark that is not explained',
      'Table_4a',
      6,
      5,
      '[u]',
      'Table_4a, cell F7\n  there: [u]\n  expected: a number',
    ],
    ['a formula', 'Table_4a', 6, 5, '=HYPERLINK("x")', 'Table_4a, cell F7\n  there: =HYPERLINK("x")'],
    [
      'words that speak to a terminal',
      'Table_4a',
      6,
      5,
      '\u001B[2K',
      'Table_4a, cell F7\n  there: \\u{001b}[2K',
    ],
    [
      'more decimals than the measure has',
      'Table_4a',
      6,
      5,
      61.25,
      'Table_4a, cell F7\n  there: 61.25\n  expected: a number with 1 decimals at most',
    ],
    [
      'half a person',
      'Table_4a',
      6,
      4,
      30.5,
      'Table_4a, cell E7\n  there: 30.5\n  expected: a number with 0 decimals at most',
    ],
    [
      'brackets beside a figure without any',
      'Table_1c',
      6,
      4,
      40,
      'Table_1c, cell F7\n  there: 7.1 (7)\n  expected: figures in brackets in all cells of a year, or in none',
    ],
    [
      'a figure for a council that had ended',
      'Table_1a',
      9,
      11,
      18.2,
      'Table_1a, cell B9\n  there: Dorset County\n  expected: an area that was there in 2024/25',
    ],
  ])('%s', (_, sheet, row, column, cell, told) => {
    expect(refusal(spoilt(sheet, row, column, cell))).toContain(told);
  });

  test('a sheet that is not there, and one that nobody expects', () => {
    const { 'Table_5a(1)': lost, ...sheets } = smallSheets();
    const told = refusal(workbookOf({ ...sheets, Table_7a: lost ?? [] }));
    expect(told).toContain('expected: a sheet Table_5a(1)');
    expect(told).toContain('Table_7a, cell A1');
  });

  test('all differences are told together', () => {
    const sheets = smallSheets();
    for (const name of ['Table_1a', 'Table_6b']) sheets[name]?.[2]?.splice(2, 1, 'Code');
    expect(refusal(workbookOf(sheets)).match(/expected/g)).toHaveLength(2);
  });
});

describe('what is no workbook is refused', () => {
  test.each<[string, Uint8Array]>([
    ['an empty file', new Uint8Array()],
    ['a text', Buffer.from('Local authority code,Local authority\n')],
    ['half a workbook', workbookOf(smallSheets()).slice(0, 2000)],
    ['a zip of something else', Buffer.from('PK\u0003\u0004 and no more')],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes)).toMatch(/^small\.ods\n {2}there: .*\n {2}expected: /);
  });
});

describe('a code means nothing without its framework', () => {
  const older = 'older-2b,Another measure,,percent,1,higher,yearly,reviews,ascof-2022-23,2B,,,,';
  const rootWith = (indicator: string) => {
    const root = emptyRoot();
    bringIn('ascof', 'small.ods', workbookOf(smallSheets()), root);
    rewrite(root, 'data/indicators.csv', (text) => `${text}${indicator}\n`);
    return root;
  };

  test('an indicator of another framework with the same code gets none of the figures', () => {
    const root = rootWith(older);
    const { plans } = bringIn('ascof', 'small.ods', workbookOf(smallSheets()), root);
    expect(plans.flatMap(({ steps }) => steps).filter(({ kind }) => kind !== 'kept')).toEqual([]);
    expect(linesWith(root, 'data/observations/plymouth.csv', 'older-2b')).toEqual([]);
  });

  test('where the name of a measure stands for one of another framework, the file is refused', () => {
    const root = rootWith(older);
    change(root, 'data/indicators.csv', ',ascof-2024-25,2B,', ',ascof-2022-23,2B,');
    expect(refusal(workbookOf(smallSheets()), root)).toContain(
      'an indicator of ascof-2024-25 with the code 2B',
    );
  });

  test('where the name of an area stands for another place, the file is refused', () => {
    const root = rootWith(older);
    change(root, 'data/areas.csv', ',E06000026,', ',E06999999,');
    expect(refusal(workbookOf(smallSheets()), root)).toContain(
      'expected: the code of an area in data/areas.csv',
    );
  });
});
