import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { type RuleId, rules } from '../../src/model/rules.ts';
import { invalidWorld, invalidWorlds } from '../fixtures/invalid-worlds.ts';
import { asExpected } from './as-expected.ts';

vi.setConfig({ testTimeout: 60_000 });

const worlds = readdirSync(invalidWorlds).sort();
const ruleOf = (world: string): string => world.split('--')[0] ?? '';

describe('a world with a fault is told of as its expected.txt says', () => {
  test.each(worlds)('%s', async (world) => {
    const { problems } = loadDataset(invalidWorld(world));
    expect(problems.map(({ rule }) => rule)).toContain(ruleOf(world));
    await expect(asExpected(problems)).toMatchFileSnapshot(`../../${invalidWorlds}/${world}/expected.txt`);
  });
});

test('every rule has a world that breaks it, and every world a rule', () => {
  const shown = new Set(worlds.map(ruleOf));
  expect(Object.keys(rules).filter((rule) => !shown.has(rule))).toEqual([]);
  expect([...shown].filter((rule) => !(rule in rules))).toEqual([]);
});

describe.each(Object.entries(rules))('the rule %s', (id, { title, message, hint, example }) => {
  test('is worded for one who mends tables, not code', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title).toMatch(/^[A-Z“<]/);
    expect(message).not.toMatch(/[.]$|undefined|invalid|regex|schema|parse/i);
    expect(hint).toMatch(/[.?}"”:]$|\{columns\}$|\{start\}$/);
    expect(example.wrong).not.toBe(example.right);
  });
});

test('no problem has a blank that was not filled', () => {
  const ids = Object.keys(rules) as RuleId[];
  const told = worlds.flatMap((world) => loadDataset(invalidWorld(world)).problems);
  expect(told.filter(({ message, hint }) => /undefined|\[object|NaN/.test(message + hint))).toEqual([]);
  expect(told.every(({ rule }) => ids.includes(rule))).toBe(true);
});
