import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { problemsAsText } from '../../src/load/report.ts';
import { change, copyOfSmallWorld, rewrite, smallWorld } from '../fixtures/worlds.ts';
import { runCommand } from './run-command.ts';

vi.setConfig({ testTimeout: 60_000 });

const good = smallWorld;
const check = (...options: string[]) => runCommand('check', ...options);

const hostile = 'data/x\n::error file=a::gone.csv';

/** A world whose faults try to speak to a terminal or to a build server. */
function spoiltWorld(): string {
  const root = copyOfSmallWorld();
  change(root, 'data/targets.csv', ',reviews-late,', ',"reviews, 100%: late%0A::error::##[error]",');
  writeFileSync(join(root, hostile), '');
  return root;
}

describe('a root without faults', () => {
  test('ends with 0 and says how much was read, on stdout alone', () => {
    expect(check('--root', good)).toEqual({
      status: 0,
      stdout: '45 files, 137 rows: 0 errors, 0 warnings\n',
      stderr: '',
    });
  });

  test('makes a full JSON object, and no annotation at all', () => {
    const { status, stdout } = check('--root', good, '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      { ok: true, counts: { files: 45, rows: 137, errors: 0, warnings: 0 }, problems: [] },
    ]);
    expect(check('--root', good, '--format', 'github')).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('a root with faults', () => {
  test('ends with 1 and tells them all on stdout', () => {
    const root = spoiltWorld();
    const { status, stdout, stderr } = check('--root', root);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toBe(
      `${problemsAsText(loadDataset(root).problems)}\n\n45 files, 137 rows: 2 errors, 0 warnings\n`,
    );
  });

  test.each(['text', 'json', 'github'])(
    'cannot speak to a log through %s: every text stays in its place',
    (format) => {
      const lines = check('--root', spoiltWorld(), '--format', format).stdout.split('\n');
      const commands = lines.filter((line) => line.trim().startsWith('::'));
      expect(commands).toHaveLength(format === 'github' ? 2 : 0);
      expect(lines.filter((line) => line.includes('##['))).toEqual([]);
    },
  );

  test('tells in JSON what stood there, letter for letter', () => {
    const { problems } = JSON.parse(check('--root', spoiltWorld(), '--format', 'json').stdout);
    expect(problems.map(({ file }: { file: string }) => file)).toEqual(['data/targets.csv', hostile]);
    expect(problems[0].value).toBe('reviews, 100%: late%0A::error::##[error]');
  });

  test('has in JSON the shape that others rely on', () => {
    const { status, stdout, stderr } = check('--root', spoiltWorld(), '--format', 'json');
    const { ok, counts, problems } = JSON.parse(stdout);
    expect([status, stderr, ok, counts]).toEqual([
      1,
      '',
      false,
      { files: 45, rows: 137, errors: 2, warnings: 0 },
    ]);
    expect(problems[0]).toEqual({
      severity: 'error',
      rule: 'not-an-id',
      file: 'data/targets.csv',
      line: 2,
      column: 68,
      field: 'indicator',
      value: 'reviews, 100%: late%0A::error::##[error]',
      message:
        'indicator is "reviews, 100%: late%0A::error::##[error]", expected the id of a row in indicators.csv',
      hint: 'Copy the id from data/indicators.csv: "reviews-100-late-0a-error-error", if it is there. Ids look like west-sussex or reviews-overdue-24m.',
    });
  });

  test('makes workflow annotations in which no text can break out of its place', () => {
    const { status, stdout } = check('--root', spoiltWorld(), '--format', 'github');
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      '::error file=data/targets.csv,line=2,col=68,title=not-an-id::indicator is "reviews, 100%25: late%250A::error::## [error]", expected the id of a row in indicators.csv. Copy the id from data/indicators.csv: "reviews-100-late-0a-error-error", if it is there. Ids look like west-sussex or reviews-overdue-24m.',
      '::error file=data/x\\n%3A%3Aerror file=a%3A%3Agone.csv,line=1,col=1,title=unreadable-name::the name of this file or folder holds U+000A, which no name should. Name it anew, with plain letters, digits and hyphens.',
      '',
    ]);
  });

  test('of a file with many faults tells a screen, and counts the rest', () => {
    const root = copyOfSmallWorld();
    rewrite(root, 'data/observations/northam.csv', (text) => text.replaceAll(',northam-panel-2023,', ',,'));
    const { stdout } = check('--root', root);
    expect(stdout).toMatch(/and \d+ more in this file: \d+ missing-value/);
    const [, more = ''] = /and (\d+) more/.exec(stdout) ?? [];
    const [, errors = ''] = /(\d+) errors/.exec(stdout) ?? [];
    const told = stdout.split('\n').filter((line) => /^ {2}\d+:\d+ {2}error/.test(line)).length;
    expect(told + Number(more)).toBe(Number(errors));
    expect(told).toBe(10);
  });

  test('is coloured where a terminal is said to be, and nowhere else', () => {
    expect(check('--root', spoiltWorld()).stdout).not.toContain('\u001b[');
    expect(
      problemsAsText(loadDataset(spoiltWorld()).problems, (style, text) => `<${style}>${text}`),
    ).toContain('<red>error');
  });

  test('escapes a file name, where a colon or a comma would end the property', () => {
    const root = copyOfSmallWorld();
    change(root, 'data/areas.csv', 'eastam', 'Eastam');
    const [line] = check('--root', root, '--format', 'github').stdout.split('\n');
    expect(line).toMatch(/^::error file=data\/areas\.csv,line=6,col=1,title=not-an-id::/);
  });
});

describe('wrong usage ends with 2 and says the right one, on stderr alone', () => {
  test.each<[string, string[], string]>([
    ['an option that there is not', ['--rot', good], "Unknown option '--rot'"],
    ['a word too many', [good], 'Unexpected argument'],
    ['an option without its value', ['--root'], "Option '--root <value>' argument missing"],
    ['a format that there is not', ['--format', 'xml'], 'There is no format "xml".'],
    ['a format that every object has', ['--format', 'toString'], 'There is no format "toString".'],
    ['a folder that is not there', ['--root', 'no/such/folder'], 'There is no folder "no/such/folder".'],
    ['a folder without a name', ['--root', ''], 'There is no folder "".'],
    ['a file in place of a folder', ['--root', 'package.json'], 'There is no folder "package.json".'],
  ])('%s', (_, options, said) => {
    const { status, stdout, stderr } = check(...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toContain('Usage: npm run check -- [--root DIR] [--format text|json|github]');
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

test('help ends with 0 and stands on stdout', () => {
  const { status, stdout, stderr } = check('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: npm run check/);
});
