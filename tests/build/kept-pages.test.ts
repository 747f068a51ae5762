import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKeep } from '../../src/build/kept-pages.ts';
import { temporaryFolder } from '../fixtures/worlds.ts';

const saying = (said: Record<string, string>) => (name: string) => said[name] ?? '';
const now = saying({ 'row areas northam': 'a', 'table sources': 'b' });
const page = Buffer.from('<!doctype html><title>Northam</title>');
const read = ['row areas northam', 'table sources'];

/** A folder in which a build kept one page. */
function keptBefore(): string {
  const folder = temporaryFolder();
  const keep = openKeep(folder, 'ground');
  keep.add('/northam/', 'given', read, page, now);
  keep.save();
  return folder;
}

const found = (folder: string, ...[path, props, digests]: [string, string, typeof now]) => {
  const body = openKeep(folder, 'ground').find(path, props, digests);
  return body && Buffer.from(body).toString();
};

describe('a page that an earlier build made', () => {
  test('is found where all that it read says the same', () => {
    expect(found(keptBefore(), '/northam/', 'given', now)).toBe(page.toString());
  });

  test('is not found where one of them says something else', () => {
    const later = saying({ 'row areas northam': 'a', 'table sources': 'c' });
    expect(found(keptBefore(), '/northam/', 'given', later)).toBeUndefined();
  });

  test('is not found where its route gives it something else, nor at another path', () => {
    const folder = keptBefore();
    expect(found(folder, '/northam/', 'given other', now)).toBeUndefined();
    expect(found(folder, '/southam/', 'given', now)).toBeUndefined();
  });

  test('is not found for a site of another program, prose or address', () => {
    expect(openKeep(keptBefore(), 'other').find('/northam/', 'given', now)).toBeUndefined();
  });

  test('is kept on by each build that finds it, and goes with the first that does not ask for it', () => {
    const folder = keptBefore();
    for (const _ of [1, 2]) {
      const keep = openKeep(folder, 'ground');
      keep.find('/northam/', 'given', now);
      keep.save();
      expect(keep.counts).toEqual({ kept: 1, made: 0 });
    }
    expect(readdirSync(join(folder, 'ground/bodies'))).toHaveLength(1);
    openKeep(folder, 'ground').save();
    expect(found(folder, '/northam/', 'given', now)).toBeUndefined();
    expect(readdirSync(join(folder, 'ground/bodies'))).toEqual([]);
  });

  test('is made anew where the disk lost it, half of it, or the list of all', () => {
    const [lost, half, unlisted] = [keptBefore(), keptBefore(), keptBefore()];
    const bodyIn = (folder: string) =>
      join(folder, 'ground/bodies', readdirSync(join(folder, 'ground/bodies'))[0] ?? '');
    rmSync(bodyIn(lost));
    writeFileSync(bodyIn(half), page.subarray(0, 9));
    writeFileSync(join(unlisted, 'ground/manifest.json'), '{"names":[');
    for (const folder of [lost, half, unlisted])
      expect(found(folder, '/northam/', 'given', now)).toBeUndefined();
  });
});

test('pages of four kinds of sites are kept, and those used longest ago go', async () => {
  const folder = temporaryFolder();
  for (const ground of ['a', 'b', 'c', 'd', 'e']) {
    const keep = openKeep(folder, ground);
    keep.add('/', 'given', [], page, now);
    keep.save();
    // Their times tell them apart.
    await new Promise((done) => setTimeout(done, 20));
  }
  expect(readdirSync(folder)).toEqual(['b', 'c', 'd', 'e']);
});
