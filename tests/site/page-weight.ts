import { brotliCompressSync, constants } from 'node:zlib';

/** A page and the bytes a reader is sent for it. */
export interface Weighed {
  page: string;
  bytes: number;
}

const sent = new Map<string, number>();

/**
 * How many bytes a file is as brotli sends it. `effort` is brotli's own, from 0 to 11: what a host packs once it
 * packs with 11; with less the figure comes sooner and a little too high.
 */
export function sentBytes(file: Buffer, effort = 11): number {
  const key = `${effort}${file.toString('latin1')}`;
  const known = sent.get(key) ?? brotliCompressSync(file, paramsOf(effort)).length;
  sent.set(key, known);
  return known;
}

const paramsOf = (effort: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: effort } });

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The pages heavier than a budget, the heaviest first, each with by how much. */
export const overBudget = (weighed: Weighed[], budget: number): string[] =>
  weighed
    .filter(({ bytes }) => bytes > budget)
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(
      ({ page, bytes }) =>
        `${page} weighs ${kilobytes(bytes)}: ${kilobytes(bytes - budget)} over its budget of ${kilobytes(budget)}`,
    );
