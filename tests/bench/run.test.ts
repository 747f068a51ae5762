import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../fixtures/worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const bench = (program: string, options: string[], temporary = temporaryFolder()) =>
  spawnSync(process.execPath, [`tests/bench/${program}.ts`, ...options], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: temporary },
  });

test('one comparison alone is told as a table, and nothing is left behind', () => {
  const [temporary, results] = [temporaryFolder(), join(temporaryFolder(), 'RESULTS.md')];
  const { status, stdout, stderr } = bench(
    'run',
    ['--only', 'start', '--rounds', '1', '--results', results],
    temporary,
  );
  expect([status, stderr, readdirSync(temporary)]).toEqual([0, '', []]);
  expect(stdout).toMatch(/^Start-up .*\n-+ .*\nnode, an empty script .*\nnode, importing the loader .*\n\n$/);
  expect(readFileSync(results, 'utf8')).toMatch(
    /<!-- begin start -->\n\n## Start-up\n\nMeasured on .*\n\n\| Start-up/,
  );
});

test.each([
  ['run', ['--only', 'lunch'], 'There is nothing called "lunch" to measure.'],
  ['run', ['--rounds', 'many'], '--rounds is "many"'],
  ['run', ['start'], 'Unexpected argument'],
  ['make-world', [], 'Say where to with --out DIR.'],
  ['make-world', ['--out', 'tests'], 'The folder "tests" is not empty.'],
  ['make-world', ['--out', 'none', '--councils', '0'], '--councils is "0"'],
])('%s %j is wrong usage, and says the right one', (program, options, said) => {
  const { status, stdout, stderr } = bench(program, options);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
  expect(stderr).toContain('Usage: ');
});

test.each(['run', 'make-world'])('%s has help', (program) => {
  const { status, stdout } = bench(program, ['--help']);
  expect([status, stdout.slice(0, 6)]).toEqual([0, 'Usage:']);
});
