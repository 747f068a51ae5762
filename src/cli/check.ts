import { loadDataset } from '../load/load-dataset.ts';
import { readArguments, rootFolder, run, wrongUsage } from './arguments.ts';
import { formats } from './report.ts';

const usage = `Usage: npm run check -- [--root DIR] [--format text|json|github]

Checks data and content, without building.
  --root DIR      folder that holds data/ and content/ (default: this project)
  --format FORMAT text (default), json, or github for workflow annotations`;

await run(() => {
  const { root = '.', format = 'text' } = readArguments({
    usage,
    options: { root: { type: 'string' }, format: { type: 'string' } },
  });
  if (!Object.hasOwn(formats, format)) wrongUsage(`There is no format "${format}".`, usage);
  const loaded = loadDataset(rootFolder(root, usage));
  const said = formats[format as keyof typeof formats](loaded);
  if (said) process.stdout.write(`${said}\n`);
  return loaded.counts.errors ? 1 : 0;
});
