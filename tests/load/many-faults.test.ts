import { expect, test } from 'vitest';
import { byPlace } from '../../src/load/problem.ts';
import { change } from '../fixtures/worlds.ts';
import { asExpected } from './as-expected.ts';
import { placeOf, problemsOf } from './spoilt.ts';

const many = (root: string): void => {
  change(root, 'data/targets.csv', ',at-most,1200', ',below,"1,200"');
  change(root, 'data/targets.csv', 'northam-plan-waits,northam', 'northam-plan-waits,northham');
  change(root, 'data/glossary.csv', ',reviews', '');
  change(root, 'data/observations/southam.csv', '70.2', '70,2');
  change(root, 'data/observations/northam.csv', '64.0', '64.0.0');
  change(root, 'data/milestones.csv', 'northam-due-line,', 'northam-due-team,');
  change(root, 'content/guide/adding.mdx', 'Write each', '{Write} each <b>one</b>');
  change(root, 'content/councils/northam.mdx', 'title:', 'Title:');
};

test('all faults of all files come at once', async () => {
  const problems = problemsOf(many);
  await expect(asExpected(problems)).toMatchFileSnapshot('golden/many-faults-at-once.txt');
  expect(problems.map(placeOf)).toEqual([
    'unknown-key content/councils/northam.mdx:2:1',
    'curly-bracket content/guide/adding.mdx:7:1',
    'raw-html content/guide/adding.mdx:7:14',
    'ragged-row data/glossary.csv:3:1',
    'duplicate-key data/milestones.csv:3:1',
    'not-a-number data/observations/northam.csv:17:31',
    'trailing-commas data/observations/southam.csv:2:91',
    'not-one-of data/targets.csv:2:98',
    'thousands-comma data/targets.csv:2:104',
    'unknown-reference data/targets.csv:4:20',
  ]);
});

test('problems are in order of file, line and column', () => {
  const problems = problemsOf(many);
  expect(problems.toSorted(byPlace)).toEqual(problems);
  expect(problems.toReversed().sort(byPlace)).toEqual(problems);
  const lines = problems
    .filter(({ file }) => file === 'data/targets.csv')
    .map(({ line, column }) => line * 1000 + column);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('every problem says what to do', () => {
  for (const { message, hint, rule } of problemsOf(many)) {
    expect(hint, rule).toMatch(/^[A-Za-z].*[.?]/);
    expect(message, rule).not.toMatch(/undefined|\[object|invalid input/i);
  }
});
