import type { Adapter, OutsideFile } from './adapter.ts';
import { knownRows } from './known-rows.ts';
import type { Ledger } from './ledger.ts';
import { planImport, type TablePlan } from './plan.ts';
import { plannedTexts } from './write-plan.ts';

/** What bringing in a file would do to a root. Nothing is written yet. */
export interface Proposal {
  ledger: Ledger;
  plans: TablePlan[];
  /** The files to write, with their texts. */
  texts: Map<string, string>;
}

/** Reads a file with an adapter and sets it beside a root. Throws a `Refusal` where it cannot be taken in. */
export function proposeImport(adapter: Adapter, file: OutsideFile, root: string): Proposal {
  const { wanted, ledger } = adapter.read(file, knownRows(root));
  const plans = planImport(root, wanted);
  return { ledger, plans, texts: plannedTexts(root, plans) };
}
