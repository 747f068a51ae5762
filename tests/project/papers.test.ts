import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'SECURITY.md',
  'CHANGELOG.md',
  '.github/THREATS.md',
  'tests/pictures/README.md',
];
const guides = globSync('content/guide/*.mdx').sort();
const read = (file: string): string => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each([...papers, ...guides])('%s', (file) => {
  const text = read(file);

  test('links to files of the project that are there', () => {
    const links = [...text.matchAll(/\]\((?!https:|#|\/)([^)#\s]+)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
  });

  test('names folders and files of the project that are there', () => {
    const named = [...text.matchAll(/`((?:data|content|src|tests|\.github)\/[\w./-]+)`/g)];
    const others = named.map(([, path = '']) => path).filter((path) => !path.includes('northam'));
    expect(others.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names commands that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });
});

test('pages of the guide lead to pages of the guide that there are', () => {
  const links = guides.flatMap((file) => [...read(file).matchAll(/\]\(\/guide\/([^/)]+)\//g)]);
  expect(links.length).toBeGreaterThan(5);
  expect(links.map(([, id]) => `content/guide/${id}.mdx`).filter((file) => !existsSync(file))).toEqual([]);
});

test('CONTRIBUTING.md has two screens', () => {
  expect(read('CONTRIBUTING.md').split('\n').length).toBeLessThan(120);
});
