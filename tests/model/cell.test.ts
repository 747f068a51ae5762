import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  address,
  cellFacts,
  id,
  list,
  number,
  oneOf,
  recordRefs,
  ref,
  refs,
  text,
  whole,
} from '../../src/model/cell.ts';
import { rules } from '../../src/model/rules.ts';

const takes = (kind: z.ZodType, cells: string[]) => cells.filter((cell) => kind.safeParse(cell).success);
const grade = () => oneOf(['yes', 'no']);

describe('a cell takes', () => {
  test.each<[string, z.ZodType, string[]]>([
    [
      'plain text',
      text(),
      ['Day centre, 2023', '(a)', '£34.6 million', '58%', '“quoted”', 'Café', '1=1', 'a-b', '👋'],
    ],
    ['an id', id(), ['west-sussex', 'a', '24m', 'reviews-overdue-24m']],
    ['a reference', ref('areas'), ['leicester']],
    ['references', refs('areas'), ['leicester', 'leicester; plymouth', 'a;b;c', 'a ; b']],
    ['a list', list(), ['one', 'one; two', 'overdue reviews;reviews, late']],
    ['a number', number(), ['0', '1348', '58.5', '-3.2', '0.05', '-0.5', '100.00']],
    ['a whole number', whole(), ['0', '5144']],
    ['a fixed word', grade(), ['yes', 'no']],
    ['an address', address(), ['https://example.org/a?b=c#d']],
    ['rows', recordRefs(), ['findings:plymouth-1', 'grades:a|b; observations:leicester|x||2022/23 Q1']],
  ])('%s', (_, kind, cells) => {
    expect(takes(kind, cells)).toEqual(cells);
  });
});

describe('a cell refuses', () => {
  const control = ['a\u0000b', 'two\nlines', 'a\tb', '\u001b[31m', 'a\u007f', 'a\u0085b'];
  const formulas = ['=SUM(A1:A2)', '+44 20', '-cmd', '@import', '\t=1'];
  test.each<[string, z.ZodType, string[]]>([
    [
      'as text what a spreadsheet would run, and what stands on no one line',
      text(),
      [...formulas, ...control, '\uFFFD', 'a\uD800', ''],
    ],
    ['as an id', id(), ['West', 'west sussex', 'west--sussex', '-west', 'west-', 'a_b', 'é', '']],
    ['as references', refs('areas'), ['a;', ';a', 'a;;b', 'a, b', 'A', '-a', 'a; -b', '']],
    ['as a list', list(), ['one;', ';one', 'one; ;two', ...formulas, 'one; =two', ...control, '']],
    [
      'as a number',
      number(),
      [
        '1,348',
        '58.5%',
        '£3',
        '58,5',
        '1 348',
        '1e5',
        '.5',
        '5.',
        '05',
        '+5',
        '−3',
        'n/a',
        '0x1',
        'Infinity',
        '',
      ],
    ],
    ['as a whole number', whole(), ['-1', '1.0', '1,348', '007', '']],
    ['as a fixed word', grade(), ['Yes', 'YES', 'maybe', '']],
    [
      'as an address',
      address(),
      ['http://example.org', 'javascript:alert(1)', 'https://a b', 'https://a"b', 'https://<b>', ''],
    ],
    ['as rows', recordRefs(), ['findings', 'findings:', ':a', 'findings: a', 'a:b;', '']],
  ])('%s', (_, kind, cells) => {
    expect(takes(kind, cells)).toEqual([]);
  });
});

test('a number is read as a number, a list as its parts', () => {
  expect(number().parse('58.50')).toBe(58.5);
  expect(number().parse('-3.2')).toBe(-3.2);
  expect(whole().parse('5144')).toBe(5144);
  expect(list().parse('one;two ; three')).toEqual(['one', 'two', 'three']);
  expect(refs('areas').parse('a; b')).toEqual(['a', 'b']);
});

test('every kind of cell says what it expects and which rule says how to mend it', () => {
  const kinds = [
    text(),
    id(),
    ref('areas'),
    refs('areas'),
    list(),
    number(),
    whole(),
    grade(),
    address(),
    recordRefs(),
  ];
  for (const kind of kinds) {
    const { rule, expected } = cellFacts.get(kind as z.ZodType) ?? expect.unreachable('a kind without facts');
    expect(rules).toHaveProperty(rule);
    expect(expected).toMatch(/^(a|an|the|one|ids|rows|plain) /);
  }
});
