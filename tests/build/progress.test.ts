import { afterEach, expect, test, vi } from 'vitest';
import { step } from '../../src/build/progress.ts';

const { stderr } = process;
const { isTTY } = stderr;

afterEach(() => {
  stderr.isTTY = isTTY;
  vi.restoreAllMocks();
});

/** What a step writes where stderr is a terminal or not. */
async function writtenBy(terminal: boolean, work: () => string): Promise<string> {
  let written = '';
  stderr.isTTY = terminal;
  vi.spyOn(stderr, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
  await step('Making it', work).catch(() => {});
  return written;
}

const fails = (): string => {
  throw new Error('it cannot be made');
};

test('a step says on a terminal that it began, and how long it took', async () => {
  expect(await writtenBy(true, () => 'made')).toMatch(/^Making it …\r.\[2KMaking it: \d+\.\d s\n$/);
});

test('a step that fails ends its line, so that the fault stands on its own', async () => {
  expect(await writtenBy(true, fails)).toMatch(/s\n$/);
});

test('a step says nothing in a pipe', async () => {
  expect(await writtenBy(false, () => 'made')).toBe('');
});
