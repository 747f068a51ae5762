import { formatNumber } from './format-value.ts';

/** The size of a file in words: `812 bytes`, `7.4 kB`, `68 kB`, `1.2 MB`, with a thousand bytes to the kB. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [amount, unit] = bytes < 999_500 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${formatNumber(amount, amount < 9.95 ? 1 : 0)} ${unit}`;
}
