import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, copyOfSmallWorld, keptFolder } from '../fixtures/worlds.ts';
import { ended, startBuild, treeHash } from './run-build.ts';

const { folder, remove } = keptFolder();
const root = copyOfSmallWorld(folder);
const [site, whole] = [join(folder, 'site'), join(folder, 'whole')];

/** Builds the root with the pages that builds before it kept, and returns what the build said of them. */
async function buildAgain(): Promise<string> {
  const { status, stderr } = await ended(startBuild(root, site, { SCORECARDS_KEPT: join(folder, 'kept') }));
  if (status !== 0) throw new Error(stderr);
  return stderr.match(/^Made .*$/m)?.[0] ?? 'All pages were made anew.';
}

/** Builds the root with all pages made anew, and returns the hash of the site. */
async function hashOfWhole(name: string): Promise<string> {
  const { status, stderr } = await ended(startBuild(root, whole, { SCORECARDS_KEPT: join(folder, name) }));
  if (status !== 0) throw new Error(stderr);
  return treeHash(whole);
}

let first: string;
beforeAll(async () => {
  first = await buildAgain();
}, 600_000);
afterAll(remove);

test('the first build makes all pages', () => {
  expect(first).toBe('All pages were made anew.');
});

const changes: [string, () => void, RegExp][] = [
  ['nothing', () => undefined, /^Made 0 pages and files anew; \d+ of an earlier build/],
  [
    'a figure of one council',
    () => change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287'),
    /^Made \d+ pages and files anew; \d{2,} of an earlier build/,
  ],
  [
    'a figure of England, which councils are set beside',
    () => change(root, 'data/observations/england.csv', '2021/22,62.0', '2021/22,62.1'),
    /^Made \d+ pages and files anew; \d+ of an earlier build/,
  ],
  [
    'the title of a source',
    () => change(root, 'data/sources.csv', 'Northam', 'North Ham'),
    /^Made \d+ pages and files anew; \d+ of an earlier build/,
  ],
  [
    'prose, upon which every page is made anew',
    () => change(root, 'content/councils/northam.mdx', '\n\n', '\n\nOnce more: '),
    /^All pages were made anew\.$/,
  ],
];

test.each(changes)(
  'a build makes anew what changed, and its site is that of a whole build to the byte: %s',
  async (name, spoil, made) => {
    spoil();
    expect(await buildAgain()).toMatch(made);
    expect(treeHash(site)).toBe(await hashOfWhole(name));
  },
  600_000,
);
