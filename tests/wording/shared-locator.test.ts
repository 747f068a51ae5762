import { expect, test } from 'vitest';
import { sharedLocator } from '../../src/wording/describe-source.ts';

test('a place that many figures share is named, and no row of another', () => {
  const rows = ['Table 1a, Barnet, 2023 to 2024', 'Table 1a, Barnet, 2024 to 2025'];
  expect(sharedLocator(rows)).toBe('Table 1a, Barnet');
  expect(sharedLocator([...rows, 'Table 1a, Bath, 2024 to 2025'])).toBe('Table 1a');
  expect(sharedLocator([...rows, 'Table 1a'])).toBe('Table 1a');
});

test('the place of one figure stays whole', () => {
  expect(sharedLocator(['Table 1a, Barnet, 2023 to 2024'])).toBe('Table 1a, Barnet, 2023 to 2024');
  expect(sharedLocator(['Page 3', 'Page 3'])).toBe('Page 3');
});
