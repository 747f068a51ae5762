import { describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { problemsAsText } from '../../src/load/report.ts';
import { change, copyOfSmallWorld, smallWorld } from '../fixtures/worlds.ts';
import { runCommand } from './run-command.ts';

vi.setConfig({ testTimeout: 60_000 });

const good = smallWorld;
const check = (...options: string[]) => runCommand('check', ...options);

function spoiltWorld(): string {
  const root = copyOfSmallWorld();
  change(root, 'data/targets.csv', ',reviews-late,', ',"reviews, 100%: late",');
  change(
    root,
    'data/glossary.csv',
    'Short help to get back to doing things by yourself.',
    '"::error file=a::gone\n::error::%0A"',
  );
  return root;
}

describe('a root without faults', () => {
  test('ends with 0 and says how much was read, on stdout alone', () => {
    expect(check('--root', good)).toEqual({
      status: 0,
      stdout: '44 files, 137 rows: 0 errors, 0 warnings\n',
      stderr: '',
    });
  });

  test('makes a full JSON object, and no annotation at all', () => {
    const { status, stdout } = check('--root', good, '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      { ok: true, counts: { files: 44, rows: 137, errors: 0, warnings: 0 }, problems: [] },
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
      `${problemsAsText(loadDataset(root).problems)}\n\n44 files, 137 rows: 2 errors, 0 warnings\n`,
    );
  });

  test('cannot speak to a log: a cell stays on the line that tells of it', () => {
    const lines = check('--root', spoiltWorld()).stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
    expect(lines.find((line) => line.includes('::error'))).toContain(
      'definition is "::error file=a::gone\\n::error::%0A"',
    );
  });

  test('has in JSON the shape that others rely on', () => {
    const { status, stdout, stderr } = check('--root', spoiltWorld(), '--format', 'json');
    const { ok, counts, problems } = JSON.parse(stdout);
    expect([status, stderr, ok, counts]).toEqual([
      1,
      '',
      false,
      { files: 44, rows: 137, errors: 2, warnings: 0 },
    ]);
    expect(Object.keys(problems[1])).toEqual([
      'severity',
      'file',
      'line',
      'column',
      'field',
      'value',
      'rule',
      'message',
      'hint',
    ]);
    expect(problems[1]).toEqual({
      severity: 'error',
      file: 'data/targets.csv',
      line: 2,
      column: 50,
      field: 'indicator',
      value: 'reviews, 100%: late',
      rule: 'not-an-id',
      message: 'indicator is "reviews, 100%: late", expected the id of a row in indicators.csv',
      hint: 'Use an id from the first column of data/indicators.csv.',
    });
  });

  test('makes workflow annotations in which no text can break out of its place', () => {
    const { status, stdout } = check('--root', spoiltWorld(), '--format', 'github');
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      '::error file=data/glossary.csv,line=2,col=12,title=not-plain-text::definition is "::error file=a::gone%0A::error::%250A", expected plain text on one line, not starting with = + - or @. Reword it so that it starts with a letter or a digit and stands on one line.',
      '::error file=data/targets.csv,line=2,col=50,title=not-an-id::indicator is "reviews, 100%25: late", expected the id of a row in indicators.csv. Use an id from the first column of data/indicators.csv.',
      '',
    ]);
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
