import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { kinds } from '../../src/new/kinds.ts';
import { copyOfSmallWorld, smallWorld } from '../fixtures/worlds.ts';
import { runCommand } from './run-command.ts';

vi.setConfig({ testTimeout: 60_000 });

const begin = (...options: string[]) => runCommand('new', ...options);

/** The texts of all files below a root. */
const textsBelow = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

test('what is begun is told with what to fill in first, and the check names the same', async () => {
  const root = copyOfSmallWorld();
  const { status, stdout, stderr } = begin(
    'milestone',
    '--area',
    'northam',
    '--due',
    '2024-03',
    '--root',
    root,
  );
  expect([status, stderr]).toEqual([0, '']);
  await expect(stdout.replaceAll(root, 'ROOT')).toMatchFileSnapshot('golden/new-milestone.txt');
  const told = stdout
    .split('\n\n')[0]
    ?.split('\n')
    .map((line) => line.split(' ')[0]);
  const { problems } = JSON.parse(runCommand('check', '--root', root, '--format', 'json').stdout);
  type Place = { file: string; line: number; column: number };
  expect(problems.map(({ file, line, column }: Place) => `${file}:${line}:${column}`)).toEqual(told);
});

test.each<[string, number, string[], string]>([
  ['no kind', 2, [], 'Expected a KIND.'],
  ['a kind that is none', 2, ['targt'], 'There is no kind "targt". Did you mean "target"?'],
  [
    'a flag that is none',
    2,
    ['area', '--gss-coed', 'E06'],
    'There is no --gss-coed here. Did you mean --gss-code?',
  ],
  ['a value that is wrong', 2, ['target', '--area', 'northan'], 'Did you mean "northam"?'],
  [
    'a value that does not fit the rest',
    2,
    [
      'source',
      '--id',
      'x',
      '--title',
      'X',
      '--publisher',
      'X',
      '--kind',
      'minutes',
      '--date',
      '2024-03-02',
      '--retrieved',
      '2024-03-01',
    ],
    'It would not pass the check; nothing was written.',
  ],
  ['nothing to name it by', 2, ['target'], 'Give --area, --id: nothing can be begun without.'],
  [
    'what is there already',
    1,
    ['source', '--id', 'northam-panel-2023'],
    'data/sources.csv:4 has northam-panel-2023 already.',
  ],
])('%s ends with %i, and nothing is written', (_, code, options, said) => {
  const root = copyOfSmallWorld();
  const { status, stdout, stderr } = begin(...options, '--root', root);
  expect([status, stdout]).toEqual([code, '']);
  expect(stderr).toContain(said);
  expect(textsBelow(root)).toEqual(textsBelow(smallWorld));
});

test('a root that is not there is wrong usage', () => {
  expect(begin('area', '--id', 'x', '--root', 'gone')).toMatchObject({ status: 2, stdout: '' });
});

test('help names every kind, and of a kind every column with what it holds', async () => {
  const { status, stdout } = begin('--help');
  expect(status).toBe(0);
  for (const name of Object.keys(kinds)) expect(stdout).toContain(`\n  ${name} `);
  await expect(begin('target', '--help').stdout).toMatchFileSnapshot('golden/new-target-help.txt');
});
