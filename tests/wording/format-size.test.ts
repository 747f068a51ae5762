import { expect, test } from 'vitest';
import { formatSize } from '../../src/wording/format-size.ts';

test.each([
  [0, '0 bytes'],
  [812, '812 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [7420, '7.4 kB'],
  [9949, '9.9 kB'],
  [9950, '10 kB'],
  [68_440, '68 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_234_567, '1.2 MB'],
  [23_456_789, '23 MB'],
])('%i bytes are written "%s"', (bytes, written) => {
  expect(formatSize(bytes)).toBe(written);
});
