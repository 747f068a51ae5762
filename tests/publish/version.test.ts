import { expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { withStandings } from '../../src/model/with-standings.ts';
import { dataVersion } from '../../src/publish/version.ts';
import { noticedWorld } from '../fixtures/noticed-world.ts';
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

test('rows that were corrected or withdrawn make the version of the published data, which is that of their files', () => {
  const { dataset } = loadDataset(noticedWorld());
  expect(dataVersion(withStandings(dataset))).toBe(dataVersion(dataset));
  expect(dataVersion(dataset)).not.toBe(versionAt(smallWorld));
});
