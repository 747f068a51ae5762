import { expect, test, vi } from 'vitest';
import { growth } from './comparisons.ts';
import { textTable } from './text-table.ts';
import { beside, measure, over, type Run } from './timing.ts';

vi.setConfig({ testTimeout: 60_000 });

const run = (ms: number): Run => ({ ms, cpu: ms, megabytes: 50 });

test('subjects run in turns, and the first round does not count', () => {
  const told: string[] = [];
  const nothing = ['tests/bench/subjects/nothing.ts'];
  const subjects = [
    { name: 'a', runs: nothing },
    { name: 'b', runs: nothing },
  ];
  const runs = measure(subjects, 2, (name) => told.push(name.replace(/.*: /, '')));
  expect(told.join(' ')).toBe('a b a b a b');
  expect([...runs.values()].map((own) => own.length)).toEqual([2, 2]);
  expect(over(runs.get('a') ?? [], (one) => one.megabytes).lowest).toBeGreaterThan(10);
});

test('a subject that fails is named with what it said', () => {
  expect(() => measure([{ name: 'lost', runs: ['no-such-file.ts'] }], 1, () => {})).toThrow(
    /^lost ended with 1: /,
  );
});

test('a ratio is taken within each round, so that a slow round is slow for both', () => {
  const [slow, fast] = [
    [run(400), run(100), run(90)],
    [run(200), run(50), run(45)],
  ];
  expect(beside(slow, fast, ({ ms }) => ms)).toEqual({ median: 2, lowest: 2, highest: 2 });
});

test('time a row is the same where time grows with rows, start-up aside', () => {
  const worlds = [100, 400].map((rows) => ({ name: `${rows}`, root: '.', rows }));
  const [quarter, whole] = worlds as [(typeof worlds)[0], (typeof worlds)[0]];
  const { subjects, ratio } = growth(worlds, whole);
  const took = [50, 50 + 10, 50 + 40];
  const runs = new Map(subjects.map(({ name }, at) => [name, [run(took[at] ?? 0)]]));
  expect(subjects.map((one) => ratio(runs, one)?.median)).toEqual([undefined, 1, 1]);
  expect(quarter.rows).toBe(100);
});

test('a table has names to the left and numbers to the right', () => {
  const table = textTable(
    ['What', 'ms'],
    [
      ['a check', '1200'],
      ['node', '40'],
    ],
  );
  expect(table).toBe('What       ms\n-------  ----\na check  1200\nnode       40');
});
