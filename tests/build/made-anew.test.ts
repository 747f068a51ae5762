import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, copyOfSmallWorld, keptFolder } from '../fixtures/worlds.ts';
import { ended, hashOfBuild, startBuild, treeHash } from './run-build.ts';

const { folder, remove } = keptFolder();
const root = copyOfSmallWorld(folder);
const [site, whole] = [join(folder, 'site'), join(folder, 'whole')];

/** Builds the root with the pages that builds before it kept, and returns what the build said of them. */
async function buildAgain(): Promise<string> {
  const kept = { SCORECARDS_KEPT: join(folder, 'kept') };
  const { status, stderr } = await ended(startBuild(root, site, kept, '--timings'));
  if (status !== 0) throw new Error(stderr);
  return stderr.match(/(\d+ were made anew; \d+ of an earlier build) say the same/)?.[1] ?? stderr;
}

/** Builds the root with all pages made anew, and returns the hash of the site. */
const hashOfWhole = (name: string): Promise<string> =>
  hashOfBuild(root, whole, { SCORECARDS_KEPT: join(folder, name) });

let first: string;
beforeAll(async () => {
  first = await buildAgain();
}, 600_000);
afterAll(remove);

test('the first build makes all pages', () => {
  expect(first).toMatch(/^\d{3} were made anew; 0 of/);
});

const changes: [string, () => void, RegExp][] = [
  ['nothing', () => undefined, /^0 were made anew; \d{3} of/],
  [
    'a figure of one council',
    () => change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287'),
    /^\d{2} were made anew; \d{3} of/,
  ],
  [
    'a figure of England, which councils are set beside',
    () => change(root, 'data/observations/england.csv', '2021/22,62.0', '2021/22,62.1'),
    /^\d{2,3} were made anew; \d{2,3} of/,
  ],
  [
    'the title of a source',
    () => change(root, 'data/sources.csv', 'Northam', 'North Ham'),
    /^\d{2,3} were made anew; \d{2,3} of/,
  ],
  [
    'prose, upon which every page is made anew',
    () => change(root, 'content/councils/northam.mdx', '\n\n', '\n\nOnce more: '),
    /^\d{3} were made anew; 0 of/,
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
