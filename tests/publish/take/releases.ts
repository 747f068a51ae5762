import { loadDataset } from '../../../src/load/load-dataset.ts';
import { type Release, releaseOf } from '../../../src/publish/take/release.ts';
import { smallWorld } from '../../fixtures/worlds.ts';

export const home = 'https://scorecards.example/data/';

/** The release of the small world, and that of the project's own data. */
export const releases: [name: string, release: Release][] = [
  ['the small world', releaseOf(loadDataset(smallWorld).dataset, home)],
  ['the data of the project', releaseOf(loadDataset('.').dataset, home)],
];
