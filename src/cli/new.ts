import { step } from '../build/progress.ts';
import { loadDataset } from '../load/load-dataset.ts';
import { problemsAsText } from '../load/report.ts';
import { askFor, askOn } from '../new/ask.ts';
import { checkGiven } from '../new/check-given.ts';
import type { Given } from '../new/field.ts';
import type { Kind } from '../new/kind.ts';
import { type Known, knownBelow } from '../new/known.ts';
import { leftToFill } from '../new/left-to-fill.ts';
import { type Proposal, propose } from '../new/propose.ts';
import { readFlags } from '../new/read-flags.ts';
import { Stopped, wrong } from '../new/stopped.ts';
import { tellBegun, usage, usageOf } from '../new/tell.ts';
import { checkWith } from '../rows/try-texts.ts';
import { LeadsElsewhere, writeTexts } from '../rows/write-texts.ts';
import { rootFolder, run } from './arguments.ts';
import { paintFor } from './report.ts';

await run(async () => {
  try {
    return await begin();
  } catch (error) {
    const isUsage = error instanceof Stopped && error.fault === 'usage';
    if (!(error instanceof Stopped || error instanceof LeadsElsewhere)) throw error;
    const more = isUsage ? '\n\nnpm run new -- --help says what can be given.' : '';
    process.stderr.write(`${error.message}${more}\n`);
    return isUsage ? 2 : 1;
  }
});

async function begin(): Promise<number> {
  const { name = '', kind, given, root, help } = readFlags(process.argv.slice(2));
  if (help || !kind) {
    process.stdout.write(`${kind ? usageOf(name, kind) : usage}\n`);
    return 0;
  }
  const folder = rootFolder(root, usage);
  const known = knownBelow(folder);
  const all = await complete(kind, given, known);
  const proposal = propose(folder, kind, all, known);
  const left = await step('Checking the data with it', () => tried(folder, proposal));
  writeTexts(folder, proposal.texts);
  const next = `npm run check${root === '.' ? '' : ` -- --root ${root}`}`;
  process.stdout.write(`${tellBegun(proposal, left, next)}\n`);
  return 0;
}

/** What was given, and what was answered where somebody can be asked. */
async function complete(kind: Kind, given: Given, known: Known): Promise<Given> {
  if (process.stdin.isTTY && process.stderr.isTTY) {
    const asking = askOn(process.stdin, process.stderr);
    return askFor(kind, given, known, asking.ask).finally(asking.close);
  }
  checkGiven(kind.fields, given, known);
  return given;
}

/** What is left to fill in. Stops where what was given would not pass the check even then. */
function tried(root: string, proposal: Proposal) {
  const left = leftToFill(loadDataset(root).problems, checkWith(root, proposal.texts).problems, proposal);
  if (left.faults.length)
    wrong(
      `${problemsAsText(left.faults, paintFor(process.stderr))}\n\nIt would not pass the check; nothing was written.`,
    );
  return left;
}
