import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import type { Problem } from '../../src/load/problem.ts';
import { arithmeticRules } from '../../src/model/rules/arithmetic.ts';
import { change, copyOfSmallWorld, rewrite, temporaryFolder } from '../fixtures/worlds.ts';
import { asExpected } from './as-expected.ts';

const sumsOf = (root: string): Problem[] =>
  loadDataset(root).problems.filter(({ rule }) => rule in arithmeticRules);

const northam = 'data/observations/northam.csv';
const discrepancies = 'data/discrepancies.csv';

/** A figure of Northam as a row: value, qualifier, count on top, count beneath. */
const row = (
  indicator: string,
  period: string,
  [value = '', qualifier = '', top = '', beneath = '']: string[],
) =>
  `northam,${indicator},,${period},${value},${qualifier},,,,${top},${beneath},,,,,northam-panel-2023,page 5,\n`;

/** The small world with more rows, and more relations between them. */
function worldWith(rows: readonly string[], relations: readonly string[] = []): string {
  const root = copyOfSmallWorld();
  rewrite(root, northam, (text) => text + rows.join(''));
  rewrite(root, 'data/relations.csv', (text) => text + relations.map((line) => `${line}\n`).join(''));
  return root;
}

test('every contradiction in the sources is found without being told, as long as none is named', async () => {
  const root = temporaryFolder();
  for (const folder of ['data', 'content']) cpSync(folder, join(root, folder), { recursive: true });
  rewrite(root, discrepancies, (text) => `${text.split('\n')[0]}\n`);
  await expect(asExpected(sumsOf(root))).toMatchFileSnapshot('golden/contradictions.txt');
});

test('every contradiction in the sources is named', () => {
  expect(readFileSync(discrepancies, 'utf8')).toContain('82 of 92 is 89.1%, not 88.2%');
  expect(sumsOf('.')).toEqual([]);
});

describe('a share agrees with its counts', () => {
  test.each([
    ['rounded up', ['68.8', '', '22', '32']],
    ['a half rounded up', ['13', '', '1', '8']],
    ['a half rounded to even', ['12', '', '1', '8']],
    ['more than so much', ['50', 'more-than', '51', '100']],
    ['at least so much', ['50', 'at-least', '1', '2']],
    ['up to so much', ['50', 'up-to', '1', '2']],
    ['less than so much', ['50', 'less-than', '49', '100']],
    ['about so much, within a tenth', ['50', 'about', '54', '100']],
    ['of no one', ['0', '', '0', '7']],
    ['with a total that can be', ['47.7', '', '154']],
    ['with a part that can be', ['46.7', '', '', '15']],
    ['none of a total', ['0', '', '', '15']],
    ['everyone', ['100', '', '154']],
  ])('%s', (_, cells) => {
    expect(sumsOf(worldWith([row('audits-good', '2022-05', cells)]))).toEqual([]);
  });
});

describe('a share does not agree with its counts', () => {
  test.each([
    ['rounded away from them', ['68', '', '22', '32']],
    ['more than what it is', ['50', 'more-than', '50', '100']],
    ['at least more than it is', ['50', 'at-least', '49', '100']],
    ['up to less than it is', ['50', 'up-to', '51', '100']],
    ['less than what it is', ['50', 'less-than', '50', '100']],
    ['about, beyond a tenth', ['50', 'about', '56', '100']],
    ['some percent of no one', ['5', '', '0']],
  ])('%s', (_, cells) => {
    expect(sumsOf(worldWith([row('audits-good', '2022-05', cells)]))).toHaveLength(1);
  });
});

test('counts that a source rounds to five may be two and a half off, others not', () => {
  const rounding = (...counts: [string, string]): Problem[] => {
    const root = worldWith([row('audits-good', '2022-05', ['85', '', ...counts])]);
    change(root, 'data/sources.csv', 'panel.pdf,,Northam Council,,,', 'panel.pdf,,Northam Council,,5,');
    return sumsOf(root);
  };
  expect(rounding('270', '320')).toEqual([]);
  expect(rounding('271', '321').map(({ message }) => message)).toEqual(['271 of 321 is 84.4%, not 85%']);
});

test('what a figure is made of may be open too', () => {
  const relation = 'calls-sum,reviews-done,sum,request-calls; wait-days,,,,';
  const parts = [
    row('request-calls', '2020/21', ['100', 'more-than']),
    row('wait-days', '2020/21 Q1', ['1']),
  ];
  const open = (done: string) =>
    sumsOf(worldWith([parts[0] ?? '', row('reviews-done', '2020/21', [done])], [relation])).map(
      ({ message }) => message.split(':')[0],
    );
  expect(open('142')).toEqual([]);
  expect(open('140')).toEqual(['more than 100 + 41 is 141, not 140']);
});

test('a sum is left alone where a part has no figure, an average where a year has none', () => {
  const relations = [
    'calls-sum,reviews-done,sum,request-calls; wait-days,,,,',
    'calls-average,staff-leaving,average,request-calls,,,,',
    'calls-rise,care-budget,rise,request-calls,,,,',
  ];
  const rows = [
    row('reviews-done', '2022/23 Q4', ['1']),
    row('staff-leaving', '2020-04/2023-03', ['1']),
    row('care-budget', '2023/24 Q2', ['1']),
  ];
  expect(sumsOf(worldWith(rows, relations))).toEqual([]);
});

describe('figures of other periods are found where a relation says which', () => {
  test.each([
    ['newest-before', row('wait-days', '2023-08-31', ['1']), 'wait-days,sum,reviews-late', '1348 is not 1'],
    ['last-day', row('wait-days', '2023/24 Q1', ['1']), 'wait-days,sum,reviews-late', '1348 is not 1'],
    ['newest-year', row('life-score', '2023-06-30', ['1']), 'life-score,sum,request-calls', '2010 is not 1'],
  ])('%s', (taken, result, relation, expected) => {
    const told = (of: string) =>
      sumsOf(worldWith([result], [`a,${relation},,${of},,`])).map(({ message }) => message.split(':')[0]);
    expect(told(taken)).toContain(expected);
    expect(told('')).not.toContain(expected);
  });
});

test('a contradiction is settled when a discrepancy quotes its sum and names each row', () => {
  const root = worldWith([]);
  change(root, northam, '68.0,,,,,680,1000', '86.0,,,,,680,1000');
  const records = 'observations:northam|care-at-home||2021/22';
  const quoted = `northam-sum,northam,The counts give less.,As printed.,${records},"680 of 1000 is 68.0%, not 86.0%",northam-panel-2023,page 5,\n`;
  expect(sumsOf(root)).toHaveLength(1);
  rewrite(root, discrepancies, (text) => text + quoted);
  expect(sumsOf(root)).toEqual([]);
  change(root, northam, '86.0,,,,,680,1000', '86.1,,,,,680,1000');
  expect(sumsOf(root).map(({ rule }) => rule)).toEqual(['sum-works-out', 'share-of-counts']);
});

test('no sum is judged while the table that could name it cannot be read', () => {
  const root = worldWith([]);
  change(root, northam, '68.0,,,,,680,1000', '86.0,,,,,680,1000');
  change(root, discrepancies, ',national-figures-2023,', ',National Figures,');
  expect(sumsOf(root)).toEqual([]);
});
