import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { change, copyOfSmallWorld, temporaryFolder } from '../fixtures/worlds.ts';
import { smallSheets, workbookOf } from '../import/small-workbook.ts';
import { runCommand } from './run-command.ts';

vi.setConfig({ testTimeout: 60_000 });

const bring = (...options: string[]) => runCommand('import', ...options);

/** A folder with a small workbook, and an empty root beside it. */
function folderWithWorkbook(): { file: string; root: string } {
  const folder = temporaryFolder();
  const [file, root] = [join(folder, 'small.ods'), join(folder, 'root')];
  writeFileSync(file, workbookOf(smallSheets()));
  mkdirSync(root);
  return { file, root };
}

test('what would change is shown, and written only with --yes where nobody can be asked', () => {
  const { file, root } = folderWithWorkbook();
  const asked = bring('ascof', file, '--root', root);
  expect([asked.status, asked.stderr]).toEqual([
    1,
    expect.stringMatching(
      /^With it: .* 0 errors.*\nRun it again with --yes to write this\.\nNothing was written\.\n$/,
    ),
  ]);
  expect(asked.stdout).toContain('  observations: 272 to add\n');
  expect(() => readFileSync(join(root, 'data/areas.csv'))).toThrow();
  const written = bring('ascof', file, '--root', root, '--yes');
  expect([written.status, written.stdout]).toEqual([0, asked.stdout]);
  expect(runCommand('check', '--root', root).status).toBe(0);
  expect(bring('ascof', file, '--root', root)).toMatchObject({
    ...{ status: 0, stderr: 'All of it stands there already; nothing was written.\n' },
  });
});

describe('nothing is written and 1 is the end', () => {
  test('where the file is not as expected', () => {
    const { file, root } = folderWithWorkbook();
    writeFileSync(file, 'no workbook');
    expect(bring('ascof', file, '--root', root, '--yes')).toEqual({
      ...{ status: 1, stdout: '' },
      stderr:
        'small.ods\n  there: 11 bytes\n  expected: a workbook, .ods or .xlsx\n\nThe file is not as expected; nothing was written.\n',
    });
  });

  test('where the data do not pass the check as they stand', () => {
    const { file } = folderWithWorkbook();
    const root = copyOfSmallWorld();
    change(root, 'data/areas.csv', 'northam,Northam', 'Northam,Northam');
    const { status, stdout, stderr } = bring('ascof', file, '--root', root, '--yes');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('mend them first. Nothing was written.\n');
  });

  test('where the data would not pass it any more', () => {
    const { file, root } = folderWithWorkbook();
    const sheets = smallSheets();
    sheets.Table_2a?.[6]?.splice(5, 1, 12.3);
    writeFileSync(file, workbookOf(sheets));
    const { status, stderr } = bring('ascof', file, '--root', root, '--yes');
    expect(status).toBe(1);
    expect(stderr).toMatch(/share-of-counts[\s\S]*It would not pass the check; nothing was written\.\n$/);
    expect(() => readFileSync(join(root, 'data/areas.csv'))).toThrow();
  });
});

test.each<[string, string[], string]>([
  ['no file', ['ascof'], 'Expected ADAPTER and FILE, and nothing else.'],
  ['an adapter that is none', ['toString', 'package.json'], 'There is no adapter "toString".'],
  ['a file that is not there', ['ascof', 'gone.ods'], 'There is no file "gone.ods".'],
  ['a root that is not there', ['ascof', 'package.json', '--root', 'gone'], 'There is no folder "gone".'],
])('wrong usage ends with 2 and the right one: %s', (_, options, said) => {
  const { status, stderr } = bring(...options);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining(`${said}\n\nUsage: npm run import -- ADAPTER FILE`),
  ]);
});

test('help names every adapter and what it reads', () => {
  const { status, stdout } = bring('--help');
  expect([status, stdout]).toEqual([0, expect.stringMatching(/ascof +measures of .*\n {2}cqc +ratings/)]);
});
