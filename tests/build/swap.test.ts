import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { beforeIn, currentOf, newSite, type Place, placeOf, sweep } from '../../src/build/place.ts';
import { swap } from '../../src/build/swap.ts';
import { temporaryFolder } from '../fixtures/worlds.ts';

const placeIn = (folder: string): Place => placeOf(join(folder, 'site'));

function siteSaying(place: Place, text: string): string {
  const site = newSite(place);
  writeFileSync(join(site, 'index.html'), text);
  return site;
}

const standing = ({ out }: Place) => readFileSync(join(out, 'index.html'), 'utf8');

test('a reader finds a whole page at every moment of a thousand swaps', async () => {
  const place = placeIn(temporaryFolder());
  const texts = ['a', 'b'].map((letter) => letter.repeat(20_000));
  const sites = texts.map((text) => siteSaying(place, text));
  swap(place, sites[0] ?? '');
  const reader = fork('tests/build/reader.ts', [place.out], { execArgv: [] });
  await once(reader, 'message');
  for (let count = 1; count <= 1000; count += 1) {
    swap(place, sites[count % 2] ?? '');
    if (count % 10 === 0) await setTimeout(1);
  }
  reader.send('stop');
  const [met] = (await once(reader, 'message')) as [Record<string, number>];
  const reads = Object.values(met).reduce((sum, times) => sum + times, 0);
  console.log(
    `1000 swaps, ${reads} reads, ${reads - texts.reduce((sum, text) => sum + (met[text] ?? 0), 0)} failed`,
  );
  expect(Object.keys(met).sort()).toEqual(texts);
}, 120_000);

describe('a swap', () => {
  test('puts a link where nothing was, which holds when both are moved', () => {
    const place = placeIn(temporaryFolder());
    swap(place, siteSaying(place, 'first'));
    expect(standing(place)).toBe('first');
    expect(readlinkSync(place.out)).toBe(`site.sites/${currentOf(place)}`);
  });

  test('takes the place of a plain folder, as builds left them before', () => {
    const place = placeIn(temporaryFolder());
    mkdirSync(place.out);
    writeFileSync(join(place.out, 'index.html'), 'old');
    swap(place, siteSaying(place, 'new'));
    expect(standing(place)).toBe('new');
  });

  test('that was killed between taking a plain folder away and putting its link there, is undone by the next build', () => {
    const place = placeIn(temporaryFolder());
    mkdirSync(beforeIn(place), { recursive: true });
    writeFileSync(join(beforeIn(place), 'index.html'), 'old');
    sweep(place);
    expect(standing(place)).toBe('old');
  });

  test('through a link of somebody else keeps that link, and swaps where it leads', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'served'));
    symlinkSync('served', join(folder, 'site'));
    const place = placeIn(folder);
    swap(place, siteSaying(place, 'new'));
    expect(readlinkSync(join(folder, 'site'))).toBe('served');
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('new');
  });

  test('leaves the site before it to those who are reading it, until the next build sweeps', () => {
    const place = placeIn(temporaryFolder());
    const [first, second] = ['first', 'second'].map((text) => siteSaying(place, text)) as [string, string];
    swap(place, first);
    swap(place, second);
    expect(existsSync(first)).toBe(true);
    sweep(place);
    expect(existsSync(first)).toBe(false);
    expect(standing(place)).toBe('second');
  });

  test('is not hindered by sites that somebody removed', () => {
    const place = placeIn(temporaryFolder());
    swap(place, siteSaying(place, 'first'));
    rmSync(place.sites, { recursive: true });
    swap(place, siteSaying(place, 'second'));
    expect(standing(place)).toBe('second');
    expect(readdirSync(place.sites)).toHaveLength(1);
  });
});
