import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { say, step } from '../build/progress.ts';
import type { Adapter, OutsideFile } from '../import/adapter.ts';
import { adapters } from '../import/adapters.ts';
import { type Proposal, proposeImport } from '../import/import-file.ts';
import { isEmpty } from '../import/plan.ts';
import { Refusal } from '../import/refusal.ts';
import { tellLedger, tellPlan, tellRefusal } from '../import/tell-plan.ts';
import { countWords } from '../load/count-words.ts';
import { loadDataset } from '../load/load-dataset.ts';
import { problemsAsText } from '../load/report.ts';
import { checkWith, hasTables } from '../rows/try-texts.ts';
import { writeTexts } from '../rows/write-texts.ts';
import { readArguments, rootFolder, run, wrongUsage } from './arguments.ts';
import { countsAsText, paintFor } from './report.ts';

const usage = `Usage: npm run import -- ADAPTER FILE [--root DIR] [--yes]

Brings a published file into the data: says what it takes and what it leaves, shows what would change, and asks.
${Object.entries(adapters)
  .map(([name, { reads }]) => `  ${name.padEnd(12)} ${reads}`)
  .join('\n')}
  --root DIR   folder that holds data/ and content/ (default: this project); an empty one is begun
  --yes        writes without asking`;

await run(async () => {
  const {
    adapter = '',
    file = '',
    root = '.',
    yes,
  } = readArguments({
    usage,
    options: { root: { type: 'string' }, yes: { type: 'boolean' } },
    places: ['adapter', 'file'],
  });
  const found = Object.hasOwn(adapters, adapter) ? adapters[adapter] : undefined;
  if (!found) return wrongUsage(`There is no adapter "${adapter}".`, usage);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) wrongUsage(`There is no file "${file}".`, usage);
  const folder = rootFolder(root, usage);
  if (!(await isSound(folder))) return 1;
  const outside = { name: basename(file), bytes: readFileSync(file) };
  const proposal = await step(`Reading ${outside.name}`, () => propose(found, outside, folder));
  return proposal ? await carryOut(proposal, folder, Boolean(yes)) : 1;
});

/** Whether data can be brought into a root: there is none yet, or it passes the check. Says what is wrong. */
async function isSound(root: string): Promise<boolean> {
  if (!hasTables(root)) return true;
  const { problems, counts } = await step('Checking the data', () => loadDataset(root));
  if (!counts.errors) return true;
  const errors = problems.filter(({ severity }) => severity === 'error');
  say(`${problemsAsText(errors, paintFor(process.stderr))}\n`);
  say(
    `${countWords(counts.errors, 'error')} in the data as it stands; mend them first. Nothing was written.`,
  );
  return false;
}

/** What the file would bring; nothing where it is refused, and then it is said why. */
function propose(adapter: Adapter, file: OutsideFile, root: string): Proposal | undefined {
  try {
    return proposeImport(adapter, file, root);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`${tellRefusal(error)}\n\nThe file is not as expected; nothing was written.`);
    return undefined;
  }
}

/** Tells what would change, tries it, asks, and writes. Returns the exit code. */
async function carryOut({ ledger, plans, texts }: Proposal, root: string, yes: boolean): Promise<number> {
  process.stdout.write(`${tellLedger(ledger)}\n${tellPlan(plans)}\n`);
  if (isEmpty(plans)) {
    say('All of it stands there already; nothing was written.');
    return 0;
  }
  const after = await step('Checking the data with it', () => checkWith(root, texts));
  say(`With it: ${countsAsText(after)}`);
  if (after.counts.errors) {
    say(
      `\n${problemsAsText(after.problems, paintFor(process.stderr))}\n\nIt would not pass the check; nothing was written.`,
    );
    return 1;
  }
  if (!yes && !(await isAgreed())) {
    say('Nothing was written.');
    return 1;
  }
  writeTexts(root, texts);
  say(`Wrote ${countWords(texts.size, 'file')}.`);
  return 0;
}

/** Asks on a terminal; elsewhere nobody can answer, and it is said how to agree beforehand. */
async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    say('Run it again with --yes to write this.');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question('Write this? [y/N] ');
  asking.close();
  return /^y(es)?$/i.test(answer.trim());
}
