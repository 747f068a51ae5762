import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, run, wrongUsage } from '../../src/cli/arguments.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { writeWorld } from './world/national-world.ts';
import { nation } from './world/size.ts';

const usage = `Usage: node tests/bench/make-world.ts --out DIR [--councils N] [--observations N] [--documents N] [--seed TEXT]

Makes up data and content of many councils, to measure with. Nothing in it is true.
  --out DIR         an empty folder, or one to be made
  --councils N      how many councils (default: ${nation.councils})
  --observations N  observations of each council (default: ${nation.observations})
  --documents N     MDX documents of all councils (default: ${nation.documents})
  --seed TEXT       other figures of the same kind (default: ${nation.seed})`;

const text = { type: 'string' } as const;

await run(() => {
  const given = readArguments({
    usage,
    options: { out: text, councils: text, observations: text, documents: text, seed: text },
  });
  const number = (name: 'councils' | 'observations' | 'documents') => {
    const value = given[name] ?? String(nation[name]);
    if (!/^[1-9]\d*$/.test(value)) wrongUsage(`--${name} is "${value}", which is no number.`, usage);
    return Number(value);
  };
  const { out, seed = nation.seed } = given;
  if (!out) wrongUsage('Say where to with --out DIR.', usage);
  if (existsSync(out) && readdirSync(out).length) wrongUsage(`The folder "${out}" is not empty.`, usage);
  const size = {
    councils: number('councils'),
    observations: number('observations'),
    documents: number('documents'),
    seed,
  };
  writeWorld(resolve(out), size, loadDataset(resolve('.')).dataset);
  return 0;
});
