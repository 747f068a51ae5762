import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, run, wrongUsage } from '../../src/cli/arguments.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { writeWorld } from './world/national-world.ts';
import { large, nation, type WorldSize, wide } from './world/size.ts';

const sizes: Record<string, WorldSize> = { nation, wide, large };
const numbers = ['councils', 'observations', 'indicators', 'years', 'documents'] as const;

const usage = `Usage: node tests/bench/make-world.ts --out DIR [--size NAME] [--councils N] [--observations N]
                                       [--indicators N] [--years N] [--documents N] [--seed TEXT]

Makes up data and content of many councils, to measure with. Nothing in it is true.
  --out DIR         an empty folder, or one to be made
  --size NAME       what holds where nothing else is said: nation (default), wide or large
  --councils N      how many councils
  --observations N  observations of each council
  --indicators N    indicators by quarters, made up where the project has no more
  --years N         years that have quarters
  --documents N     MDX documents of all councils
  --seed TEXT       other figures of the same kind (default: ${nation.seed})

${Object.entries(sizes).map(told).join('\n')}`;

function told([name, size]: [string, WorldSize]): string {
  const parts = Object.entries(size).map(([part, is]) => `${is} ${part}`.replace(/(.*) seed/, 'seed $1'));
  return `  ${name}: ${parts.join(', ')}`;
}

const text = { type: 'string' } as const;

await run(() => {
  const options = Object.fromEntries(['out', 'size', 'seed', ...numbers].map((name) => [name, text]));
  const given = readArguments({ usage, options });
  const { out, size: name = 'nation', seed } = given;
  if (!out) wrongUsage('Say where to with --out DIR.', usage);
  if (existsSync(out) && readdirSync(out).length) wrongUsage(`The folder "${out}" is not empty.`, usage);
  const size = sizes[name] ?? wrongUsage(`There is no size "${name}".`, usage);
  const asked = { ...size, ...numbersIn(given), ...(seed ? { seed } : {}) };
  writeWorld(resolve(out), asked, loadDataset(resolve('.')).dataset);
  return 0;
});

function numbersIn(given: Record<string, string | undefined>): Partial<WorldSize> {
  const said = numbers.flatMap((name): [string, number][] => {
    const value = given[name];
    if (value === undefined) return [];
    if (!/^[1-9]\d*$/.test(value)) wrongUsage(`--${name} is "${value}", which is no number.`, usage);
    return [[name, Number(value)]];
  });
  return Object.fromEntries(said);
}
