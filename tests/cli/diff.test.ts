import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { change, copyOfSmallWorld, smallWorld, temporaryFolder } from '../fixtures/worlds.ts';
import { runCommand } from './run-command.ts';

vi.setConfig({ testTimeout: 120_000 });

const diff = (...options: string[]) => runCommand('diff', ...options);

/** A repository with the small world in a folder of it, committed. */
function repository(within = '.'): { folder: string; root: string; git: (...given: string[]) => string } {
  const folder = temporaryFolder();
  const root = join(folder, within);
  mkdirSync(root, { recursive: true });
  cpSync(smallWorld, root, { recursive: true });
  const git = (...given: string[]) => {
    const who = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'init.defaultBranch=main',
    ];
    return execFileSync('git', ['-C', folder, ...who, ...given], { encoding: 'utf8', stdio: 'pipe' });
  };
  git('init', '-q');
  writeFileSync(join(folder, 'code.ts'), 'export const one = 1;\n');
  git('add', '-A');
  git('commit', '-qm', 'First');
  return { folder, root, git };
}

const spoil = (root: string) =>
  change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287');
const summary = 'Northam: 1 figure changed\n';

test('only what changed in the data since a revision is told, and a change of code is not', () => {
  const { folder, root } = repository();
  writeFileSync(join(folder, 'code.ts'), 'export const one = 2;\n');
  expect(diff('HEAD', '--root', root)).toEqual({ status: 0, stdout: '', stderr: '' });
  spoil(root);
  const told = diff('HEAD', '--root', root, '--site', 'https://scorecards.example');
  expect(told).toMatchObject({ status: 0, stderr: '' });
  expect(told.stdout.startsWith(summary)).toBe(true);
  expect(told.stdout).toContain(
    '| Changed | Late reviews | 30 June 2023 | 1,348 people | 1,287 people | northam-panel-2023: page 5, chart |  |',
  );
  expect(told.stdout).toContain('- [/councils/northam/](https://scorecards.example/councils/northam/)');
  expect(diff('HEAD', '--root', root, '--summary').stdout).toBe(summary);
});

test('a root may lie in a folder of its repository, and the clone may be shallow', () => {
  const { folder, root, git } = repository('some/where');
  spoil(root);
  git('commit', '-qam', 'Second');
  const clone = join(temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '2', `file://${folder}`, clone]);
  const within = join(clone, 'some/where');
  expect(diff('HEAD~1', '--root', within, '--summary')).toEqual({ status: 0, stdout: summary, stderr: '' });
  expect(diff('HEAD', '--root', within).stdout).toBe('');
});

test('nothing that a repository brings is run or followed', () => {
  const { folder, root, git } = repository();
  const trace = join(folder, 'trace');
  const run = `sh -c 'touch ${trace}; cat' --`;
  symlinkSync('/etc/hostname', join(root, 'data/link.csv'));
  writeFileSync(join(folder, '.gitattributes'), '*.csv filter=spy diff=spy export-subst\n');
  git('add', '-A');
  git('commit', '-qm', 'Second');
  for (const name of [
    'filter.spy.smudge',
    'filter.spy.clean',
    'diff.spy.textconv',
    'core.fsmonitor',
    'core.pager',
  ])
    git('config', name, run);
  git('rm', '-q', '--cached', 'data/link.csv');
  execFileSync('rm', ['-f', join(root, 'data/link.csv'), trace]);
  spoil(root);
  expect(diff('HEAD', '--root', root, '--summary')).toEqual({ status: 0, stdout: summary, stderr: '' });
  expect(() => readFileSync(trace)).toThrow();
});

test('charts before and after are drawn into a folder, and the Markdown shows them', () => {
  const root = copyOfSmallWorld();
  spoil(root);
  const folder = join(temporaryFolder(), 'images');
  const given = ['--before', smallWorld, '--root', root, '--images', folder];
  const { stdout } = diff(...given, '--images-url', 'https://images.example/a b(1)/');
  const addresses = [...stdout.matchAll(/!\[[^\]]*\]\((\S+?)\)/g)].map(([, at = '']) => at);
  expect(addresses[0]).toBe('https://images.example/a%20b%281%29/01-northam-reviews-late-before.png');
  expect(addresses).toHaveLength(2);
  for (const address of addresses) {
    const png = readFileSync(join(folder, address.replace(/.*\//, '')));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 1200]);
  }
});

test('where the data do not pass the check, that is told and 1 is the end', () => {
  const root = copyOfSmallWorld();
  change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1e3');
  const { status, stdout } = diff('--before', smallWorld, '--root', root);
  expect([status, stdout.split('\n')[0]]).toEqual([
    1,
    'The data does not pass the check: 1 error. What it changes is told once it does.',
  ]);
});

test.each<[string, string[], RegExp]>([
  ['no revision', [], /^Expected REV, and nothing else\./],
  ['a revision and a folder', ['HEAD', '--before', smallWorld], /./],
  ['a revision that is none', ['no-such-revision'], /^There is no revision "no-such-revision" here/],
  ['a file of the revision', ['HEAD:package.json'], /^There is no revision/],
  ['a revision like an option', ['--', '--output=/tmp/x'], /^A revision does not begin with a hyphen/],
  ['a folder in no repository', ['HEAD', '--root', '/'], /lies in no git repository\./],
  ['a folder that is not there', ['--before', 'gone'], /^There is no folder "gone"\./],
  ['an address that is none', ['HEAD', '--site', 'javascript:alert(1)'], /is no address\./],
])('wrong usage ends with 2 and the right one: %s', (_, options, said) => {
  const { status, stdout, stderr } = diff(...options);
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(said)]);
  expect(stderr).toContain('Usage: npm run diff -- REV');
});
