import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Given } from '../../src/new/field.ts';
import { change, copyOfSmallWorld } from '../fixtures/worlds.ts';
import { begin } from './begin.ts';

/** The source that a new row has, and what is said of it. */
function sourceIn(file: string, kind: string, given: Given, root = copyOfSmallWorld()) {
  const { lines, said } = begin(root, kind, { area: 'northam', ...given });
  const rows = readFileSync(join(root, file), 'utf8').split('\n');
  const at = rows[0]?.split(',').indexOf('source') ?? 0;
  return { source: rows[(lines.get(file)?.[0] ?? 0) - 1]?.split(',')[at], said };
}

const findings = 'data/findings.csv';
const decisions = 'data/decisions.csv';
const journey = 'content/journeys/northam/care-plan-2023.mdx';
const told = (source: string) => [
  `No source was named, so it is ${source}. Change it where the document is another.`,
];

test('a finding has the source of its assessment, and that is said', () => {
  const given = { assessment: 'northam-watch-2023' };
  expect(sourceIn(findings, 'finding', given)).toEqual({
    source: 'northam-watch-2023',
    said: told('northam-watch-2023'),
  });
  expect(sourceIn(findings, 'finding', { ...given, source: 'northam-panel-2023' })).toEqual({
    source: 'northam-panel-2023',
    said: [],
  });
});

test('a finding of an assessment that is told from two documents has none yet', () => {
  const root = copyOfSmallWorld();
  const file = 'content/assessments/northam/northam-watch-2023.mdx';
  change(root, file, '  - northam-watch-2023', '  - northam-watch-2023\n  - northam-panel-2023');
  expect(sourceIn(findings, 'finding', { assessment: 'northam-watch-2023' }, root).source).toBe('');
});

test('a decision has the source of its journey where that has one, whatever else the journey lacks', () => {
  const root = copyOfSmallWorld();
  const given = { journey: 'care-plan-2023' };
  expect(sourceIn(decisions, 'decision', given, root)).toEqual({ source: '', said: [] });
  change(root, journey, '  - northam-panel-2023\n', '');
  change(root, journey, 'summary: "Northam wants shorter waits and fewer late reviews."', 'summary:');
  expect(sourceIn(decisions, 'decision', given, root)).toEqual({
    source: 'northam-cabinet-2022',
    said: told('northam-cabinet-2022'),
  });
});

test('a record of no assessment and no journey has none yet', () => {
  expect(sourceIn(findings, 'finding', {})).toEqual({ source: '', said: [] });
});
