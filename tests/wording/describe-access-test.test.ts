import { expect, test } from 'vitest';
import {
  type AccessTest,
  describeAccessFault,
  describeAccessTest,
  describeCompliance,
} from '../../src/wording/describe-access-test.ts';

const clean: AccessTest = {
  date: '2026-11-22',
  axe: '4.14.1',
  browser: 'Chromium 153',
  pages: 12,
  alike: 3,
  looks: ['light', 'dark'],
  rulesAsked: 90,
  rulesPassed: 50,
  faults: [],
};
const faulty: AccessTest = { ...clean, faults: [{ rule: 'Images must have words (light)', pages: 2 }] };

test('a test without faults says what was asked, passed and not there to judge', () => {
  expect(describeAccessTest(clean)).toBe(
    'All 90 rules were asked of each of 12 pages. 3 more pages hold a single chart each, and are built alike to one of those. 50 of them found something to judge and nothing wrong with it; the others found nothing to judge. No fault was found.',
  );
});

test('no fault is not told as full compliance', () => {
  expect(describeCompliance(clean)).toContain('does not claim that it complies in full');
});

test('a test with faults says so, and where they are listed', () => {
  expect(describeAccessTest(faulty)).toContain('The faults found are listed');
  expect(describeAccessTest(faulty)).not.toContain('No fault was found');
  expect(describeCompliance(faulty)).toContain('does not meet it in full');
});

test('a fault is told with how far it reaches', () => {
  expect(faulty.faults.map(describeAccessFault)).toEqual(['Images must have words (light), on 2 pages.']);
  expect(describeAccessFault({ rule: 'Pale', pages: 1 })).toBe('Pale, on one page.');
});
