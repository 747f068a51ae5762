import { expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { findFigures } from '../../src/search/figures/find-figures.ts';
import { temporaryFolder } from '../fixtures/worlds.ts';
import golden from '../search/figures/golden-queries.json' with { type: 'json' };
import { openIndex } from '../search/figures/open-index.ts';
import { writeWorld } from './world/national-world.ts';
import { nation } from './world/size.ts';

vi.setConfig({ testTimeout: 180_000 });

/** Beside the golden queries, some that have many answers in a nation. */
const broad = ['0', '50%', 'requires improvement', 'reviews', 'leicester 2023/24', 'safeguarding 2022/23'];

test('in a nation, no query fetches more than 60 kB, the word list included', async () => {
  const root = temporaryFolder();
  writeWorld(root, nation, loadDataset('.').dataset);
  const { load, fetched } = openIndex(root);
  const heavy: string[] = [];
  let found = 0;
  for (const query of [...broad, ...golden.map((one) => one.query)]) {
    fetched();
    found += (await findFigures(query, load)).length;
    const bytes = fetched();
    if (bytes > 60_000) heavy.push(`${query}: ${bytes} bytes`);
  }
  expect(heavy).toEqual([]);
  expect(found).toBeGreaterThan(1000);
});
