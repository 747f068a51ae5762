import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { copyOfSmallWorld, rewrite } from '../fixtures/worlds.ts';

/** The blocks of code on a page of the guide that begin so. */
function blocks(page: string, start: string): string[] {
  const found = [...readFileSync(`content/guide/${page}.mdx`, 'utf8').matchAll(/^```\n(.*?)^```$/gms)];
  return found.flatMap(([, code = '']) => (code.startsWith(start) ? [code] : []));
}

const problemsIn = (root: string) =>
  loadDataset(root).problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`);

test('what the guide shows of a text can be written so', () => {
  const shown = [...blocks('adding-data', 'The longest wait'), ...blocks('adding-data', '<Steps')];
  expect(shown).toHaveLength(2);
  const root = copyOfSmallWorld();
  rewrite(root, 'content/journeys/northam/care-plan-2023.mdx', (text) => `${text}\n${shown.join('\n')}`);
  expect(problemsIn(root)).toEqual([]);
});

test.each([
  ['adding-data', 'table,key', 'data/corrections.csv'],
  ['replying', 'record,standing', 'data/notices.csv'],
  ['replying', '---\ntitle', 'content/responses/northam/since-the-assessment.mdx'],
])('what the guide page %s shows from "%s" on can stand in %s', (page, start, file) => {
  const [example = '', ...others] = blocks(page, start);
  expect(others).toEqual([]);
  const root = copyOfSmallWorld();
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), example);
  expect(problemsIn(root)).toEqual([]);
});
