import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { tableNames } from '../../src/model/dataset.ts';
import { temporaryFolder } from '../fixtures/worlds.ts';
import { writeWorld } from './world/national-world.ts';
import { madeUp } from './world/sentences.ts';
import { nationTimes, type WorldSize } from './world/size.ts';

vi.setConfig({ testTimeout: 60_000 });

const project = loadDataset('.').dataset;
const small: WorldSize = { councils: 6, observations: 150, documents: 60, seed: 'a' };

function made(size: WorldSize): string {
  const root = temporaryFolder();
  writeWorld(root, size, project);
  return root;
}

/** Every file of a folder with its bytes. */
const filesIn = (root: string) =>
  Object.fromEntries(
    globSync('**/*.*', { cwd: root })
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

describe('a made-up world', () => {
  test('is clean: the check finds nothing to say', () => {
    expect(loadDataset(made(small)).problems).toEqual([]);
  });

  test('has the size that was asked for, with something in every table but relations, annotations, corrections and notices', () => {
    const { dataset } = loadDataset(made(small));
    const { documents } = dataset;
    expect(dataset.observations).toHaveLength(6 * 150);
    expect(Object.values(documents).flat()).toHaveLength(60);
    const empty = tableNames.filter((table) => !dataset[table].length);
    expect(empty.toSorted()).toEqual(['annotations', 'corrections', 'notices', 'relations']);
  });

  test('has the same bytes for the same seed, and other figures for another', () => {
    const files = filesIn(made(small));
    expect(filesIn(made(small))).toEqual(files);
    expect(filesIn(made({ ...small, seed: 'b' }))).not.toEqual(files);
  });

  test('says in every document and of every source that it is made up', () => {
    const files = filesIn(made(small));
    const documents = Object.keys(files).filter((file) => file.endsWith('.mdx'));
    const [, ...sources] = (files['data/sources.csv'] ?? '').trim().split('\r\n');
    expect(documents.filter((file) => !files[file]?.includes(madeUp))).toEqual([]);
    expect(sources.filter((row) => !row.includes('Nobody: made up'))).toEqual([]);
    expect([documents.length, sources.length]).toEqual([60, 1 + 3 * 6]);
  });

  test('goes on with made-up councils where the register ends', () => {
    const { dataset, problems } = loadDataset(made({ ...nationTimes(1), councils: 155, observations: 46 }));
    const [last, ...others] = dataset.areas.toReversed();
    expect(problems).toEqual([]);
    expect(last?.name).toMatch(/ 2 \(made up\)$/);
    expect(others.map(({ id }) => id)).toContain(last?.id.replace(/-2$/, ''));
    expect(last?.region).toMatch(/-2$/);
  });

  test('has forty quarters of fifty indicators where they are asked for, and is clean', () => {
    const { observations: _, ...rest } = small;
    const { dataset, problems } = loadDataset(made({ ...rest, indicators: 50, years: 10, documents: 80 }));
    const quarters = dataset.observations.filter(
      ({ area, period }) => area === dataset.observations[0]?.area && /Q/.test(period),
    );
    expect(problems).toEqual([]);
    expect(new Set(dataset.observations.map(({ indicator }) => indicator)).size).toBe(50);
    expect(new Set(quarters.map(({ period }) => period)).size).toBe(40);
  });

  test.each([
    ['too few observations', { observations: 45 }, 'has 46 to'],
    ['too many observations', { observations: 1000 }, 'not 1000'],
    ['too few documents', { documents: 20 }, '6 councils cannot have'],
    ['too many documents', { documents: 200 }, '6 councils cannot have'],
  ])('is refused with %s', (_, part, said) => {
    expect(() => made({ ...small, ...part })).toThrow(said);
  });
});
