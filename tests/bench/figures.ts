import { performance } from 'node:perf_hooks';
import { max, median } from 'd3-array';
import { findFigures } from '../../src/search/figures/find-figures.ts';
import golden from '../search/figures/golden-queries.json' with { type: 'json' };
import { openIndex } from '../search/figures/open-index.ts';
import { sentBytes } from '../site/page-weight.ts';

/** How often each query is asked: the first time reads its files, as only the first of a reader does. */
const times = 5;

/** Makes the figure index of a root folder, and asks it all golden queries: how long, and how much is fetched. */
const [, , root = '.', name = root] = process.argv;
const start = performance.now();
const { catalogue, files, load, fetched } = openIndex(root);
const made = performance.now() - start;

const took: number[] = [];
const bytes: number[] = [];
for (const { query } of golden) {
  fetched();
  await findFigures(query, load);
  bytes.push(fetched());
  for (let time = 0; time < times; time += 1) {
    const before = performance.now();
    await findFigures(query, load);
    took.push(performance.now() - before);
  }
}
const all = [...files.values()].reduce((sum, text) => sum + text.length, 0);
const words = sentBytes(Buffer.from(files.get('words') ?? ''), 5);
const [whole, kilo] = [(number = 0) => number.toFixed(1), (number = 0) => (number / 1000).toFixed(1)];
process.stdout.write(
  JSON.stringify({
    header: [
      'Figures',
      'observations',
      'load and make, s',
      'files',
      'MB in all',
      'word list, kB',
      'kB a query',
      'most',
      'ms a query',
      'most',
    ],
    rows: [
      [
        name,
        String(catalogue.dataset.observations.length),
        whole(made / 1000),
        String(files.size),
        whole(all / 1e6),
        kilo(words),
        kilo(median(bytes)),
        kilo(max(bytes)),
        whole(median(took)),
        whole(max(took)),
      ],
    ],
  }),
);
