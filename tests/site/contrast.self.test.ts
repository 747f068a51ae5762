import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

// The last two as WCAG's own techniques give them.
test.each([
  ['#000', '#fff', 21],
  ['rgb(255, 0, 0)', 'rgb(255, 0, 0)', 1],
  ['#767676', '#ffffff', 4.54],
  ['#ffffff', '#949494', 3.03],
])('%s and %s', (one, other, times) => {
  expect(contrast(one, other)).toBeCloseTo(times, 2);
});
