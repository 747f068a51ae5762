import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/verify/read-site.ts';
import { change, copyOfSmallWorld, smallWorld } from '../fixtures/worlds.ts';
import { hashOfBuild } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'scorecards-'));
// Where there is a disk in memory, it lists files in another order than the one in the machine.
const elsewhere = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'scorecards-'));
const anotherDay = `--import=${pathToFileURL(resolve('tests/build/another-day.ts'))}`;
let expected: string;

beforeAll(async () => {
  expected = await hashOfBuild(smallWorld, join(folder, 'site'), { TZ: 'UTC', LC_ALL: 'C' });
}, 600_000);
afterAll(() => {
  for (const made of [folder, elsewhere]) rmSync(made, { recursive: true, force: true });
});

/** The small world elsewhere, its files made in the order of their names turned round. */
function turnedRound(to: string): string {
  for (const file of filesIn(smallWorld).reverse()) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(smallWorld, file), join(to, file));
  }
  return to;
}

const sites: [string, () => Promise<string>][] = [
  [
    'far in the east, in Turkish, from another folder with its files in another order',
    () =>
      hashOfBuild(turnedRound(join(elsewhere, 'a', 'deep', 'root')), join(elsewhere, 'x', 'out'), {
        TZ: 'Pacific/Kiritimati',
        LC_ALL: 'tr_TR.UTF-8',
      }),
  ],
  [
    'far in the west, in German, on another day',
    () =>
      hashOfBuild(smallWorld, join(folder, 'later'), {
        TZ: 'America/Los_Angeles',
        LC_ALL: 'de_DE.UTF-8',
        LANG: 'de_DE.UTF-8',
        NODE_OPTIONS: anotherDay,
      }),
  ],
  ['once more into the same place', () => hashOfBuild(smallWorld, join(folder, 'site'))],
];

test.each(sites)(
  'the same world gives the same bytes: %s',
  async (_, built) => {
    expect(await built()).toBe(expected);
  },
  600_000,
);

test('builds of two worlds at once do not colour each other', async () => {
  const changed = copyOfSmallWorld(folder);
  change(changed, 'content/guide/reading.mdx', '---\n', '---\n# a remark of the front matter\n');
  change(changed, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287');
  const [same, other] = await Promise.all([
    hashOfBuild(smallWorld, join(folder, 'first')),
    hashOfBuild(changed, join(folder, 'second')),
  ]);
  expect(same).toBe(expected);
  expect(other).not.toBe(expected);
  expect(other).toBe(await hashOfBuild(changed, join(folder, 'second')));
}, 600_000);
