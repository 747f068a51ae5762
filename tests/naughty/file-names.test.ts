import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { copyOfSmallWorld } from '../fixtures/worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const hostile = [
  'a\n::error file=x::obeyed.csv',
  '::set-output name=a::b.csv',
  'a%0A::warning::obeyed.csv',
  '##[error]obeyed.csv',
  '\u001B[2J.csv',
  '\u202Evsc.rood.csv',
  '..%2f..%2fetc.csv',
  '$(touch obeyed).csv',
  '<img src=x onerror=alert(1)>.csv',
];

test('a file with a hostile name is told of in one line of its own, and obeyed by no build server or terminal', () => {
  const root = copyOfSmallWorld();
  for (const name of hostile) copyFileSync(join(root, 'data/areas.csv'), join(root, 'data', name));
  const { status, stdout } = runCommand('check', '--root', root, '--format', 'github');
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(1);
  expect(lines.length).toBeGreaterThanOrEqual(hostile.length);
  expect(
    lines.filter(
      (line) => !/^::(error|warning) file=data\/[^:,\n]*,line=\d+,col=\d+,title=[a-z0-9-]+::/.test(line),
    ),
  ).toEqual([]);
  expect(['\u001B', '\u202E', '##['].filter((mark) => stdout.includes(mark))).toEqual([]);
});
