import { writeFileSync } from 'node:fs';
import axe from 'axe-core';
import recorded from '../../src/components/accessibility-results.json' with { type: 'json' };
import type { AccessTest } from '../../src/wording/describe-access-test.ts';
import type { AxeFound } from './axe-faults.ts';
import { firstLook, otherLooks } from './axe-looks.ts';

/** What a run of axe over the whole site found, as the accessibility statement words it. */
export function accessTestOf(found: AxeFound[], alike: number, browser: string): AccessTest {
  const faults = found.flatMap((page) => page.faults);
  const faulty = new Set(faults.map(({ what }) => what.split(':')[0]));
  const passed = new Set(found.flatMap((page) => page.passed));
  return {
    date: new Date().toISOString().slice(0, 10),
    axe: axe.version,
    browser: `Chromium ${browser}`,
    pages: found.length,
    alike,
    looks: [firstLook, ...otherLooks].map(({ name }) => name),
    rulesAsked: new Set(found.flatMap(({ asked }) => asked)).size,
    rulesPassed: [...passed].filter((rule) => !faulty.has(rule)).length,
    faults: [...Map.groupBy(faults, ({ what }) => what)].map(([rule, places]) => ({
      rule,
      pages: new Set(places.map(({ page }) => page)).size,
    })),
  };
}

/** Writes what the statement tells; the next build words it. */
export const record = (test: AccessTest): void =>
  writeFileSync('src/components/accessibility-results.json', `${JSON.stringify(test, null, 2)}\n`);

/**
 * The part of a result that must hold until it is recorded anew: how was tested, and what was wrong.
 * Pages come and go with the data, a first image gives a rule something to judge, and every machine has its own
 * browser: these stand in the statement as they were on its day.
 */
export const held = ({ axe, looks, rulesAsked, faults }: AccessTest) => ({ axe, looks, rulesAsked, faults });

export const recordedTest: AccessTest = recorded;
