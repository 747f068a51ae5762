import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('.github/THREATS.md', 'utf8');
const threats = text
  .split(/^## /m)
  .slice(1)
  .filter((part) => !part.startsWith('What is left open'));

/** Tests that a text names: a file with the words of a test in it, or a world with a fault. */
function proofsOf(part: string): { file: string; holds: string }[] {
  const named = [...part.matchAll(/`(tests\/[^`]+\.test\.ts)`: "([^"]+)"/g)];
  const worlds = [...part.matchAll(/`(tests\/fixtures\/invalid\/([^`-]+(?:-[^`-]+)*)(?:--[^`]*)?)`/g)];
  return [
    ...named.map(([, file = '', holds = '']) => ({ file, holds })),
    ...worlds.map(([, folder = '', rule = '']) => ({ file: `${folder}/expected.txt`, holds: `[${rule}]` })),
  ];
}

const isThere = ({ file, holds }: { file: string; holds: string }): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').includes(holds);

test('the six threats are told of, and each is answered by a test', () => {
  expect(threats.map((part) => part.split('\n')[0])).toEqual([
    'A hostile pull request',
    'A hostile cell',
    'Hostile MDX',
    'A hostile file name',
    'A compromised dependency',
    'A defaced host',
  ]);
  expect(threats.filter((part) => !proofsOf(part).length)).toEqual([]);
});

test('every test and world that the threat model names is there', () => {
  expect(threats.flatMap(proofsOf).filter((proof) => !isThere(proof))).toEqual([]);
});

test('every file that the threat model names is there', () => {
  const files = [...text.matchAll(/`((?:src|tests|\.github)\/[^`]*|[\w.-]+\.(?:json|mjs)|\.npmrc)`/g)];
  expect(files.length).toBeGreaterThan(20);
  expect(files.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([]);
});

test('what is left open is said', () => {
  expect(text).toMatch(/^## What is left open\n\n- /m);
});
