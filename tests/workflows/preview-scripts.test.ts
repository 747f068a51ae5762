import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewAddress } from '../../.github/scripts/preview-address.ts';
import { pushPreview } from '../../.github/scripts/push-preview.ts';
import { commentOf } from '../../.github/scripts/write-comment.ts';

describe('the address of a preview', () => {
  const main = 'https://councils.example/scorecards/';

  test.each([
    ['https://previews.example', '/7/'],
    ['https://previews.example/all/', '/all/7/'],
  ])('below %s is %s, on an origin of its own', (previews, below) => {
    const address = {
      origin: 'https://previews.example',
      below,
      preview: `https://previews.example${below}`,
    };
    expect(previewAddress(previews, main, '7')).toEqual(address);
  });

  test('is refused on the origin of the site, where a hostile page could act in its name', () => {
    expect(() => previewAddress('https://councils.example/previews', main, '7')).toThrow('on the origin');
  });

  test('is refused without encryption, and without a number', () => {
    expect(() => previewAddress('http://previews.example', main, '7')).toThrow('https://');
    for (const number of ['', '0', '7/../8', '7\n'])
      expect(() => previewAddress('https://previews.example', main, number)).toThrow('no number');
  });
});

describe('the site of previews', () => {
  const folder = mkdtempSync(join(tmpdir(), 'council-scorecards-previews-'));
  const remote = join(folder, 'previews.git');
  const site = join(folder, 'site');
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', remote, ...words], { encoding: 'utf8' }).trim();
  const shown = () => git('ls-tree', '-r', '--name-only', 'gh-pages').split('\n');
  const build = (page: string) => {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(join(site, '_astro'), { recursive: true });
    for (const file of [page, '_astro/a.js', '.gitignore']) writeFileSync(join(site, file), '*.html\n');
  };
  beforeAll(() => execFileSync('git', ['init', '--quiet', '--bare', remote]));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('holds each pull request in a folder of its own, whole, and asks not to be listed', () => {
    build('one.html');
    pushPreview(site, '1', remote);
    build('two.html');
    pushPreview(site, '2', remote);
    expect(shown()).toEqual([
      '.nojekyll',
      '1/.gitignore',
      '1/_astro/a.js',
      '1/one.html',
      '2/.gitignore',
      '2/_astro/a.js',
      '2/two.html',
      'robots.txt',
    ]);
    expect(git('show', 'gh-pages:robots.txt')).toBe('User-agent: *\nDisallow: /');
  });

  test('takes a second preview of one pull request in the place of the first, and keeps no history', () => {
    build('again.html');
    pushPreview(site, '1', remote);
    expect(shown().filter((file) => file.startsWith('1/'))).toEqual([
      '1/.gitignore',
      '1/_astro/a.js',
      '1/again.html',
    ]);
    expect(git('rev-list', '--count', 'gh-pages')).toBe('1');
  });

  test('keeps the newest alone', () => {
    for (const number of ['9', '10', '3']) pushPreview(site, number, remote, 3);
    const numbers = new Set(shown().flatMap((file) => /^\d+/.exec(file) ?? []));
    expect([...numbers].sort()).toEqual(['10', '3', '9']);
  });

  test('takes no number that is a path', () => {
    expect(() => pushPreview(site, '../1', remote)).toThrow('no number');
  });
});

describe('the comment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'council-scorecards-comment-'));
  const script = resolve('.github/scripts/write-comment.ts');
  const written = (diff: string) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { diff } }));
    execFileSync(process.execPath, [script, 'comment.md'], {
      cwd: folder,
      env: { ...process.env, BASE: 'a'.repeat(40), PREVIEW: '' },
      stdio: 'pipe',
    });
    return readFileSync(join(folder, 'comment.md'), 'utf8');
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('tells the errors of data that do not pass the check', () => {
    expect(written('echo One figure changes. #')).toBe('One figure changes.\n');
    expect(written('echo There is 1 error. && exit 1 #')).toBe('There is 1 error.\n');
  });

  test('is not written where the command fails', () => {
    for (const failing of ['exit 1 #', 'echo Half of it. && exit 3 #'])
      expect(() => written(failing)).toThrow('npm run diff ended with');
  });

  test('is empty where the change does nothing to the data', () => {
    expect(commentOf('\n', 'https://previews.example/7/')).toBe('');
  });

  test('leads to the preview, where there is one', () => {
    expect(commentOf('One figure changes.\n', 'https://previews.example/7/')).toBe(
      '[The site as it would be](https://previews.example/7/)\n\nOne figure changes.\n',
    );
    expect(commentOf('One figure changes.\n', '')).toBe('One figure changes.\n');
  });

  test('is never longer than GitHub takes, and says that something is missing', () => {
    const told = Array.from({ length: 3000 }, (_, at) => `Figure ${at} – changed from 1 to 2.`).join('\n\n');
    const comment = commentOf(told, '');
    expect(Buffer.byteLength(comment)).toBeLessThan(65_000);
    expect(comment).toMatch(/^Figure 0 /);
    expect(comment).toMatch(/`npm run diff` tells all of it\.\n$/);
  });
});
