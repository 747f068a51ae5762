import { expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { dataVersion } from '../../src/publish/version.ts';
import { change, copyOfSmallWorld, smallWorld } from '../fixtures/worlds.ts';

const versionAt = (root: string) => dataVersion(loadDataset(root).dataset);

test('the version of the data is twelve digits that stay the same while the data does', () => {
  expect(versionAt(smallWorld)).toMatch(/^[0-9a-f]{12}$/);
  expect(versionAt(copyOfSmallWorld())).toBe(versionAt(smallWorld));
});

test('one changed cell makes another version, changed prose does not', () => {
  const root = copyOfSmallWorld();
  change(root, 'content/guide/reading.mdx', '---\n', '---\n# a remark of the front matter\n');
  expect(versionAt(root)).toBe(versionAt(smallWorld));
  change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287');
  expect(versionAt(root)).not.toBe(versionAt(smallWorld));
});
