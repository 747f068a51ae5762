import { askAll } from '../links/ask-all.ts';
import { goodManners } from '../links/manners.ts';
import { tellLinks } from '../links/tell-links.ts';
import { loadDataset } from '../load/load-dataset.ts';
import { readArguments, rootFolder, run } from './arguments.ts';

const usage = `Usage: npm run links -- [--root DIR]

Asks whether each address in data/sources.csv still answers, and tells in Markdown which are gone or moved.
Ends with 1 where some are gone.
  --root DIR  folder that holds data/ and content/ (default: this project)`;

await run(async () => {
  const { root = '.' } = readArguments({ usage, options: { root: { type: 'string' } } });
  const { dataset } = loadDataset(rootFolder(root, usage));
  const asked = await askAll(dataset.sources, goodManners);
  process.stdout.write(`${tellLinks(asked)}\n`);
  return asked.some(({ fate }) => fate.state === 'gone') ? 1 : 0;
});
