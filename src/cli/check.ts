import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadDataset } from '../load/load-dataset.ts';
import { readArguments, run, wrongUsage } from './arguments.ts';
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
  if (!existsSync(resolve(root))) wrongUsage(`There is no folder "${root}".`, usage);
  const loaded = loadDataset(resolve(root));
  const said = formats[format as keyof typeof formats](loaded);
  if (said) process.stdout.write(`${said}\n`);
  return loaded.counts.errors ? 1 : 0;
});
