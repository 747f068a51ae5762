import { fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { beforeIn, currentOf, newSite, type Place, placeOf, sweep } from '../../src/build/place.ts';
import { linkTo, replace, swap } from '../../src/build/swap.ts';
import { temporaryFolder } from '../fixtures/worlds.ts';

const placeIn = (folder: string): Place => placeOf(join(folder, 'site'));

function siteSaying(place: Place, text: string): string {
  const site = newSite(place);
  writeFileSync(join(site, 'index.html'), text);
  return site;
}

const standing = ({ out }: Place) => readFileSync(join(out, 'index.html'), 'utf8');

type Swap = (place: Place, fresh: string) => void;

/** As on a machine that cannot exchange two folders. */
const swapLinks: Swap = (place, fresh) =>
  replace(place, linkTo(fresh, place) ?? expect.unreachable('no link could be made'));

/** Swaps two sites while another process reads, and returns what it read, and how often. */
async function readWhile(
  place: Place,
  turns: number,
  swapTo: (turn: number) => void,
): Promise<Record<string, number>> {
  const reader = fork('tests/build/reader.ts', [place.out], { execArgv: [] });
  await once(reader, 'message');
  for (let turn = 1; turn <= turns; turn += 1) {
    swapTo(turn);
    if (turn % 10 === 0) await setTimeout(1);
  }
  reader.send('stop');
  const [met] = await once(reader, 'message');
  return met;
}

const texts = ['a', 'b'].map((letter) => letter.repeat(20_000));

function expectWhole(met: Record<string, number>, how: string): void {
  const whole = texts.reduce((sum, text) => sum + (met[text] ?? 0), 0);
  const reads = Object.values(met).reduce((sum, times) => sum + times, 0);
  console.log(`${how}: ${reads} reads, ${reads - whole} of them failed`);
  expect(Object.keys(met).sort()).toEqual(texts);
}

test.runIf(process.platform === 'linux')(
  'a reader finds a whole page at every moment, while folders are exchanged',
  async () => {
    const place = placeIn(temporaryFolder());
    const [first, second] = texts.map((text) => siteSaying(place, text)) as [string, string];
    swap(place, first);
    // What stood at \`out\` is where the new one was, so the same call puts it back.
    const met = await readWhile(place, 300, () => swap(place, second));
    expect(currentOf(place)).toBeUndefined();
    expectWhole(met, '300 exchanges');
  },
  120_000,
);

test('a reader finds a whole page at every moment, while links are swapped', async () => {
  const place = placeIn(temporaryFolder());
  const sites = texts.map((text) => siteSaying(place, text));
  swapLinks(place, sites[0] ?? '');
  const met = await readWhile(place, 3000, (turn) => swapLinks(place, sites[turn % 2] ?? ''));
  expectWhole(met, '3000 links');
}, 120_000);

describe.each<[string, Swap]>([
  ['by the best way of this machine', swap],
  ['by link', swapLinks],
])('a swap %s', (_, swapIn) => {
  test('puts a site where nothing was', () => {
    const place = placeIn(temporaryFolder());
    swapIn(place, siteSaying(place, 'first'));
    expect(standing(place)).toBe('first');
  });

  test('takes the place of a plain folder', () => {
    const place = placeIn(temporaryFolder());
    mkdirSync(place.out);
    writeFileSync(join(place.out, 'index.html'), 'old');
    swapIn(place, siteSaying(place, 'new'));
    expect(standing(place)).toBe('new');
  });

  test('takes the place of a link', () => {
    const place = placeIn(temporaryFolder());
    swapLinks(place, siteSaying(place, 'old'));
    swapIn(place, siteSaying(place, 'new'));
    expect(standing(place)).toBe('new');
  });

  test('through a link of somebody else keeps that link, and swaps where it leads', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'served'));
    symlinkSync('served', join(folder, 'site'));
    const place = placeIn(folder);
    swapIn(place, siteSaying(place, 'new'));
    expect(readlinkSync(join(folder, 'site'))).toBe('served');
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('new');
  });

  test('leaves the site before it to those who are reading it, until the next build sweeps', () => {
    const place = placeIn(temporaryFolder());
    for (const text of ['first', 'second']) swapIn(place, siteSaying(place, text));
    const kept = () =>
      globSync('site-*/index.html', { cwd: place.sites }).map((file) =>
        readFileSync(join(place.sites, file), 'utf8'),
      );
    expect(kept()).toContain('first');
    sweep(place);
    expect(kept()).not.toContain('first');
    expect(standing(place)).toBe('second');
  });

  test('is not hindered by sites that somebody removed', () => {
    const place = placeIn(temporaryFolder());
    swapIn(place, siteSaying(place, 'first'));
    rmSync(place.sites, { recursive: true });
    swapIn(place, siteSaying(place, 'second'));
    expect(standing(place)).toBe('second');
  });
});

test('a folder taken away by a build that was killed before its link stood there, is put back by the next', () => {
  const place = placeIn(temporaryFolder());
  mkdirSync(beforeIn(place), { recursive: true });
  writeFileSync(join(beforeIn(place), 'index.html'), 'old');
  sweep(place);
  expect(standing(place)).toBe('old');
});
