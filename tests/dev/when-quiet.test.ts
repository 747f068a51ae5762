import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../src/dev/when-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A work that ends when it is told to, and counts how often it was begun. */
function slowWork() {
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((end) => ends.push(end));
  return { ends, work };
}

/** Whether a promise has resolved by now. */
async function hasCome(promise: Promise<void>): Promise<boolean> {
  let come = false;
  void promise.then(() => {
    come = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return come;
}

test('nothing is waited for where nothing has changed', async () => {
  expect(await hasCome(whenQuiet(slowWork().work).settled())).toBe(true);
});

test('a burst of changes is one work', async () => {
  const { ends, work } = slowWork();
  const quiet = whenQuiet(work);
  for (let count = 0; count < 50; count += 1) {
    quiet.changed();
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(ends).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ends).toHaveLength(1);
});

test('whoever waits, waits for the work and not only for the quiet', async () => {
  const { ends, work } = slowWork();
  const quiet = whenQuiet(work);
  quiet.changed();
  const settled = quiet.settled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await hasCome(settled)).toBe(false);
  ends[0]?.();
  expect(await hasCome(settled)).toBe(true);
});

test('a change during the work is worked on after it, and waited for', async () => {
  const { ends, work } = slowWork();
  const quiet = whenQuiet(work);
  quiet.changed();
  const settled = quiet.settled();
  await vi.advanceTimersByTimeAsync(1_000);
  quiet.changed();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  expect(await hasCome(settled)).toBe(false);
  expect(ends).toHaveLength(2);
  ends[1]?.();
  expect(await hasCome(settled)).toBe(true);
});
