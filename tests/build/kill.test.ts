import { cpSync, globSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentOf, newSite, placeOf } from '../../src/build/place.ts';
import { swap } from '../../src/build/swap.ts';
import { change, copyOfSmallWorld, smallWorld } from '../fixtures/worlds.ts';
import { ended, hashOfBuild, startBuild, treeHash } from './run-build.ts';

/** How many builds are killed: a third anywhere in their time, the others around the swap. */
const kills = Number(process.env.KILLS ?? 12);

const folder = mkdtempSync(join(tmpdir(), 'scorecards-'));
const out = join(folder, 'site');
const kept = join(folder, 'kept');
const place = placeOf(out);
const hashes = { old: '', new: '' };
let changed: string;
let duration: number;

beforeAll(async () => {
  changed = copyOfSmallWorld(folder);
  change(changed, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287');
  hashes.old = await hashOfBuild(smallWorld, out);
  cpSync(out, kept, { recursive: true, dereference: true });
  const began = performance.now();
  hashes.new = await hashOfBuild(changed, join(folder, 'changed'));
  duration = performance.now() - began;
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function putOldBack(): void {
  const again = newSite(place);
  cpSync(kept, again, { recursive: true });
  swap(place, again);
}

const inode = () => statSync(out).ino;

/** Resolves once a build has written the last file before its swap, or has swapped and ended. */
async function aboutToSwap(build: { exitCode: number | null }): Promise<void> {
  const before = inode();
  const left = new Set(globSync('site-*/data/SHA256SUMS', { cwd: place.sites }));
  while (build.exitCode === null && inode() === before) {
    const sums = globSync('site-*/data/SHA256SUMS', { cwd: place.sites });
    if (sums.some((file) => !left.has(file))) return;
    await setImmediate();
  }
}

/** Kills a build with all its processes at a moment, and tells which site stands. */
async function siteAfterKill(
  moment: (build: ReturnType<typeof startBuild>) => Promise<void>,
): Promise<string> {
  const build = startBuild(changed, out);
  const end = ended(build);
  await moment(build);
  if (build.exitCode === null && build.pid) process.kill(-build.pid, 'SIGKILL');
  await end;
  const hash = treeHash(out);
  return Object.entries(hashes).find(([, known]) => known === hash)?.[0] ?? `neither: ${hash}`;
}

const anywhere = (share: number) => () => setTimeout(duration * share);
const aroundSwap = (share: number) => async (build: ReturnType<typeof startBuild>) => {
  await aboutToSwap(build);
  // A swap by exchange begins a small program first, some milliseconds.
  const until = performance.now() + share * 40;
  while (performance.now() < until);
};

test(`of ${kills} builds killed at any moment, each leaves the old site or the new one`, async () => {
  expect(hashes.old).not.toBe(hashes.new);
  const stood = { old: 0, new: 0 };
  for (let count = 0; count < kills; count += 1) {
    const share = count / kills;
    const standing = await siteAfterKill(count % 3 === 0 ? anywhere(share) : aroundSwap(share));
    expect(['old', 'new']).toContain(standing);
    stood[standing as keyof typeof stood] += 1;
    if (standing === 'new') putOldBack();
  }
  console.log(
    `${kills} builds killed: the old site stood ${stood.old} times, the new one ${stood.new} times`,
  );
  expect(stood.old).toBeGreaterThan(0);
}, 3_600_000);

test('the next build clears away what killed ones left, and keeps one site before its own', async () => {
  const build = startBuild(changed, out);
  const end = ended(build);
  const marks = () => readdirSync(place.sites).filter((name) => name.startsWith(`running-${build.pid}-`));
  while (build.exitCode === null && !marks().length) await setTimeout(20);
  if (build.pid) process.kill(-build.pid, 'SIGKILL');
  await end;
  expect(marks()).toHaveLength(1);
  const before = treeHash(out);
  expect(await hashOfBuild(changed, out)).toBe(hashes.new);
  const sites = readdirSync(place.sites).filter((name) => name !== currentOf(place));
  expect(sites.map((name) => treeHash(join(place.sites, name)))).toEqual([before]);
  expect(readdirSync('.astro').filter((name) => name.startsWith(`build-${build.pid}-`))).toEqual([]);
}, 600_000);
