import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { change, copyOfSmallWorld, smallWorld, temporaryFolder } from '../fixtures/worlds.ts';
import { runCommand } from './run-command.ts';

vi.setConfig({ testTimeout: 60_000 });

const build = (...options: string[]) => runCommand('build', ...options);

describe('a root with a fault', () => {
  function spoiltRoot(): string {
    const root = copyOfSmallWorld();
    change(root, 'data/observations/northam.csv', '1348', '1,348');
    return root;
  }

  test('is not built: the fault is told on stderr, and the site that stands is left as it was', () => {
    const folder = temporaryFolder();
    const out = join(folder, 'site');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the last good site');
    const { status, stdout, stderr } = build('--root', spoiltRoot(), '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('8:34  error  the row has 19 cells and the header 18  [ragged-row]');
    expect(stderr).toContain('1 error; nothing was built.');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('makes no folder where there was none', () => {
    const out = join(temporaryFolder(), 'site');
    expect(build('--root', spoiltRoot(), '--out', out).status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe('wrong usage ends with 2, says the right one and builds nothing', () => {
  test.each<[string, string[], string]>([
    ['an option that there is not', ['--output', 'x'], "Unknown option '--output'"],
    ['a folder that is not there', ['--root', 'no/such/folder'], 'There is no folder "no/such/folder".'],
    ['an address that is none', ['--root', smallWorld, '--site', 'example'], '"example" is not an address.'],
    ['a site in place of the project', ['--out', '.'], 'The site cannot take the place of "."'],
    [
      'a site in place of its data',
      ['--root', smallWorld, '--out', 'tests/fixtures'],
      'The site cannot take the place of "tests/fixtures"',
    ],
  ])('%s', (_, options, said) => {
    const { status, stdout, stderr } = build(...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('Usage: npm run build --');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(existsSync(join(smallWorld, 'data/areas.csv'))).toBe(true);
  });
});
