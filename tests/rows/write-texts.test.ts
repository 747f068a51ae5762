import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LeadsElsewhere, writeTexts } from '../../src/rows/write-texts.ts';
import { temporaryFolder } from '../fixtures/worlds.ts';

test('all files are written, with the folders they need', () => {
  const root = temporaryFolder();
  writeTexts(
    root,
    new Map([
      ['data/a.csv', 'a\n'],
      ['content/b/c.mdx', 'c\n'],
    ]),
  );
  expect(['data/a.csv', 'content/b/c.mdx'].map((file) => readFileSync(join(root, file), 'utf8'))).toEqual([
    'a\n',
    'c\n',
  ]);
});

test('where one cannot be put in its place, none is', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'data/b.csv'), { recursive: true });
  writeFileSync(join(root, 'data/a.csv'), 'before\n');
  const texts = new Map([
    ['data/a.csv', 'after\n'],
    ['data/c.csv', 'c\n'],
    ['data/b.csv', 'b\n'],
  ]);
  expect(() => writeTexts(root, texts)).toThrow();
  expect(readFileSync(join(root, 'data/a.csv'), 'utf8')).toBe('before\n');
  expect(readdirSync(join(root, 'data')).sort()).toEqual(['a.csv', 'b.csv']);
});

test.each(['content/councils/x.mdx', '../x.csv', 'data/../../x.csv', '/x.csv'])(
  'nothing is written where a path leads elsewhere: %s',
  (file) => {
    const [root, outside] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(root, 'content'));
    symlinkSync(outside, join(root, 'content/councils'));
    expect(() =>
      writeTexts(
        root,
        new Map([
          ['data/a.csv', 'a\n'],
          [file, 'x\n'],
        ]),
      ),
    ).toThrow(LeadsElsewhere);
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(root, 'data'))).toBe(false);
  },
);
